// Whether nobody is known to whom the statement was made.
//
// @binds statement
NOT EXISTS { (statement)-[:ADDRESSED_TO]->() }
