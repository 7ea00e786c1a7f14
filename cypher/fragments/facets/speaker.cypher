// Who made a statement.
//
// @binds statement value
MATCH (value)-[:SAID]->(statement)
