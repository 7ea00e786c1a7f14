// The statements of a set.
//
// @binds set statement
UNWIND set AS statement
