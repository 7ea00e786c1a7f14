// The newest first, the undated last.
//
// @binds item
ORDER BY item.sortKey DESC, item.id
