// How it is known what a statement is about.
//
// @binds statement concern value
MATCH (statement)-[concern:ABOUT]->()
WITH DISTINCT statement, concern.basis AS value
