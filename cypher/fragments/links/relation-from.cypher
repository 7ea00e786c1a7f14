// The relations that lead from others to a statement.
//
// @binds statement relation
// @param RELATION  Type  all of them
MATCH (statement)<-[relation:RELATION]-()
