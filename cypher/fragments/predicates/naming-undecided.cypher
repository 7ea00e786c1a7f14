// Whether the name may be another's, and nobody decided.
//
// @binds naming
naming.mayBeId IS NOT NULL
