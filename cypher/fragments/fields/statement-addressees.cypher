// To whom a statement was made.
//
// @binds statement actor
MATCH (statement)-[:ADDRESSED_TO]->(actor)
WITH actor
ORDER BY actor._sortName, actor.id
