// Statements of the actors of a set.
//
// @binds set speaker statement
UNWIND set AS speaker
MATCH (speaker)-[:SAID]->(statement)
