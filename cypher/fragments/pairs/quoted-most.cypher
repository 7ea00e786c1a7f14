// Statements of the fifty actors who made most.
//
// @binds actor total statement
WITH actor, total
ORDER BY total DESC, actor.id
LIMIT 50
MATCH (actor)-[:SAID]->(statement)
