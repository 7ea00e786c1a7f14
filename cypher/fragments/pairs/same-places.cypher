// Pairs of actors whose statements are about the same places, those with most places in common first.
//
// @binds actor statement place present at one other places
// @param first  Integer
MATCH (statement)-[:ABOUT]->(place:Place)
WITH DISTINCT place, actor
ORDER BY actor.id
WITH place, collect(actor) AS present
ORDER BY place._sortName, place.id
UNWIND range(0, size(present) - 2) AS at
UNWIND present[at + 1..] AS other
WITH present[at] AS one, other, collect(place) AS places
ORDER BY size(places) DESC, one.id, other.id
LIMIT $first
