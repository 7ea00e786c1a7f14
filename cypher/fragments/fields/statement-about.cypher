// The places and actors that a statement concerns.
//
// @binds statement subject
MATCH (statement)-[:ABOUT]->(subject)
WITH subject
ORDER BY subject._sortName, subject.id
