// Pairs of speakers of a list's statements who are quoted about the same places: among the fifty who are
// quoted most, those with most places in common first.
//
// @binds set statement actor total most place present one other places
// @param first  Integer
UNWIND set AS statement
MATCH (actor)-[:SAID]->(statement)
WITH actor, count(*) AS total
ORDER BY total DESC, actor.id
LIMIT 50
WITH collect(actor) AS most
UNWIND set AS statement
MATCH (actor)-[:SAID]->(statement)-[:ABOUT]->(place:Place)
WHERE actor IN most
WITH DISTINCT place, actor
WITH place, collect(actor) AS present
ORDER BY place._sortName, place.id
UNWIND present AS one
UNWIND present AS other
WITH place, one, other
WHERE one.id < other.id
WITH one, other, collect(place) AS places
ORDER BY size(places) DESC, one.id, other.id
LIMIT $first
