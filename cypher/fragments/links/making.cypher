// The statements that make a claim.
//
// @binds claim statement
MATCH (claim)<-[:MAKES]-(statement)
