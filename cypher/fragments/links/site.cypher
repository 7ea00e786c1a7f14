// Where a statement was made.
//
// @binds statement site
MATCH (statement)-[:SAID_AT]->(site)
