// Whether no place is known where the statement was made.
//
// @binds statement
NOT EXISTS { (statement)-[:SAID_AT]->() }
