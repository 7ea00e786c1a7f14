// The undated first, then the oldest.
//
// @binds item
ORDER BY item.sortKey, item.id DESC
