// What a statement is about.
//
// @binds statement subject
MATCH (statement)-[:ABOUT]->(subject)
