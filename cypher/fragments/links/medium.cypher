// Through what a statement came.
//
// @binds statement medium
MATCH (statement)-[:VIA]->(medium)
