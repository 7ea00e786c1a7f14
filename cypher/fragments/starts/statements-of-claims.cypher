// Statements that make the claims of a set.
//
// @binds set claim statement
UNWIND set AS claim
MATCH (claim)<-[:MAKES]-(statement)
