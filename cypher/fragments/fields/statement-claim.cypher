// The claim that a statement makes.
//
// @binds statement claim
MATCH (statement)-[:MAKES]->(claim)
WITH claim
ORDER BY claim.id
