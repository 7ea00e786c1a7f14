// The newest first, the undated last.
//
// @binds item
ORDER BY item._sortKey DESC, item.id
