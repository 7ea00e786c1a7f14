// The countries that a statement is about, or places inside them.
//
// @binds statement value
MATCH (statement)-[:ABOUT|_ABOUT_WITHIN]->(value:Place {kind: 'COUNTRY'})
