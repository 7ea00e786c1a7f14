// The relations that lead from a statement to others.
//
// @binds statement relation
// @param RELATION  Type  all of them
MATCH (statement)-[relation:RELATION]->()
