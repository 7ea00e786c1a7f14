// Whether nothing is known that the statement is about.
//
// @binds statement
NOT EXISTS { (statement)-[:ABOUT]->() }
