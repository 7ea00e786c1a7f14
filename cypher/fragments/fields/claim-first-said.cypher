// The statement that made a claim first.
//
// @binds claim statement
MATCH (claim)<-[:MAKES {role: 'FIRST'}]-(statement)
