// Whoever a statement is of that reports a statement.
//
// @binds statement relayer
MATCH (relayer)-[:SAID]->()-[:REPORTS]->(statement)
