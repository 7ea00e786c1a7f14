// How a statement concerns what it is about.
//
// @binds statement concern
MATCH (statement)-[concern:ABOUT]->()
