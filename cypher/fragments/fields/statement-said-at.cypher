// Where a statement was made.
//
// @binds statement place
MATCH (statement)-[:SAID_AT]->(place)
WITH place
ORDER BY place.id
