// Statements that those of the actors of a set report.
//
// @binds set relayer statement
UNWIND set AS relayer
MATCH (relayer)-[:SAID]->()-[:REPORTS]->(statement)
