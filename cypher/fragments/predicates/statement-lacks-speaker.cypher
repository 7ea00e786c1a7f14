// Whether nobody is known to have made the statement.
//
// @binds statement
NOT EXISTS { ()-[:SAID]->(statement) }
