// The countries that a statement is about, or places inside them.
//
// @binds statement value
MATCH (statement)-[:ABOUT]->(:Place)-[:PART_OF*0..]->(value:Place {kind: 'COUNTRY'})
WITH DISTINCT statement, value
