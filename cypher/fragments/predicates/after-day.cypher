// Whether it stands after some row of a list of the newest first.
//
// @binds item
// @param key  String
// @param id   String
item._sortKey <= $key AND (item._sortKey < $key OR item.id > $id)
