// Whether it stands before some row of a list of those first that most make.
//
// @binds item
// @param key  String
// @param id   String
item._sizeKey >= $key AND (item._sizeKey > $key OR item.id < $id)
