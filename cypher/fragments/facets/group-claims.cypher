// How many claims are made by the statements that have each value.
//
// @binds statement claim value total
MATCH (statement)-[:MAKES]->(claim)
WITH value, count(DISTINCT claim) AS total
