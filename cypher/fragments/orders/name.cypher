// In the order of names.
//
// @binds item
ORDER BY item.name, item.id
