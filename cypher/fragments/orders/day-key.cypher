// By what a list in the order of days is sorted.
//
// @binds item
item._sortKey
