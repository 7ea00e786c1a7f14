// The one that most make first.
//
// @binds item
ORDER BY item._sizeKey DESC, item.id
