// The places that a statement names as what it is about.
//
// @binds statement value
MATCH (statement)-[:ABOUT]->(value:Place)
