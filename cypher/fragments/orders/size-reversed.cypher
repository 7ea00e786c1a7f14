// The one that fewest make first.
//
// @binds item
ORDER BY item._sizeKey, item.id DESC
