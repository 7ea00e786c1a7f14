// The undated first, then the oldest.
//
// @binds item
ORDER BY item._sortKey, item.id DESC
