// How many a set holds.
//
// @binds set
size(set)
