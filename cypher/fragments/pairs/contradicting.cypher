// Pairs of actors who contradict or deny each other, those of most pairs of statements first.
//
// @binds statement one other total against actor opponent sides
// @param first  Integer
MATCH (actor:Actor)-[:SAID]->(statement)-[:CONTRADICTS|DENIES]-(against:Statement)<-[:SAID]-(opponent:Actor)
WHERE actor <> opponent
WITH DISTINCT
  CASE
    WHEN actor.id < opponent.id THEN [actor, opponent, statement, against]
    ELSE [opponent, actor, against, statement]
  END AS sides
WITH sides[0] AS one, sides[1] AS other, count(*) AS total
ORDER BY total DESC, one.id, other.id
LIMIT $first
