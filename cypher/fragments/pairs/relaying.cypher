// Pairs of actors of whom the one relays words of the other, those of most statements first.
//
// @binds statement one other total
// @param first  Integer
MATCH (one:Actor)-[:SAID]->(:Statement)-[:REPORTS]->(statement)<-[:SAID]-(other:Actor)
WITH one, other, count(DISTINCT statement) AS total
ORDER BY total DESC, one.id, other.id
LIMIT $first
