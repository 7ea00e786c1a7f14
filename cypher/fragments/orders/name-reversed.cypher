// Against the order of names.
//
// @binds item
ORDER BY item.name DESC, item.id DESC
