// Whether it stands after some row of a list in the order of names.
//
// @binds item
// @param key  String
// @param id   String
item._sortName >= $key AND (item._sortName > $key OR item.id > $id)
