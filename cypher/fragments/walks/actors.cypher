// All actors, as their index has them.
//
// @binds actor
MATCH (actor:Actor)
WHERE actor._sortName IS NOT NULL AND actor.id IS NOT NULL
