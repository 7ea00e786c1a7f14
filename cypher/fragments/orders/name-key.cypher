// By what a list in the order of names is sorted.
//
// @binds item
item._sortName
