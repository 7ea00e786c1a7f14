// The organizations that made a statement, or for which it was made.
//
// @binds statement value
CALL (statement) {
  MATCH (value:Organization)-[:SAID]->(statement)
  RETURN value
  UNION
  MATCH (statement)-[:ON_BEHALF_OF]->(value:Organization)
  RETURN value
}
