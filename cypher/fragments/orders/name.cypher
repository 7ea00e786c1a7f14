// In the order of names.
//
// @binds item
ORDER BY item._sortName, item.id
