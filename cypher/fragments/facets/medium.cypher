// Through which medium a statement came.
//
// @binds statement value
MATCH (statement)-[:VIA]->(value)
