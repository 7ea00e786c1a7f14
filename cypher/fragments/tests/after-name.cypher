// Whether it stands after some row of a list in the order of names.
//
// @binds item
// @param key  String
// @param id   String
item.name >= $key AND (item.name > $key OR item.id > $id)
