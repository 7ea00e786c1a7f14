// Against the order of names.
//
// @binds item
ORDER BY item._sortName DESC, item.id DESC
