// The relations between a statement and others, wherever they begin.
//
// @binds statement relation
// @param RELATION  Type  all of them
MATCH (statement)-[relation:RELATION]-()
