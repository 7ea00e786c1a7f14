// Statements of a set, of the fifty actors who made most of them.
//
// @binds set statement actor own
UNWIND set AS statement
MATCH (actor)-[:SAID]->(statement)
WITH actor, collect(statement) AS own
ORDER BY size(own) DESC, actor.id
LIMIT 50
UNWIND own AS statement
