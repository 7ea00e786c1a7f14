// All actors, as their index has them.
//
// @binds actor
MATCH (actor:Actor)
WHERE actor.name IS NOT NULL AND actor.id IS NOT NULL
