// Whether it is one of a set.
//
// @binds entity set
entity IN set
