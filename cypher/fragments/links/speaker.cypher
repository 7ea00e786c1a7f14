// Whoever made a statement.
//
// @binds statement speaker
MATCH (speaker)-[:SAID]->(statement)
