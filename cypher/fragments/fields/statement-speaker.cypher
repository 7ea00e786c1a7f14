// Who said a statement.
//
// @binds statement actor
MATCH (actor)-[:SAID]->(statement)
WITH actor
ORDER BY actor.id
