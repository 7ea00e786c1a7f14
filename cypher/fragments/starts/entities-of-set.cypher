// The entities of a set.
//
// @binds set entity
UNWIND set AS entity
