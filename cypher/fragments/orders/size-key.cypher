// By what a list in the order of sizes is sorted.
//
// @binds item
item._sizeKey
