// Whether a person decided whose name it is.
//
// @binds naming
naming.resolvedId IS NOT NULL
