// The claims that a statement makes.
//
// @binds statement claim
MATCH (statement)-[:MAKES]->(claim)
