// Whether what a statement is about is one of a set.
//
// @binds concern set
endNode(concern) IN set
