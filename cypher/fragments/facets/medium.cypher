// Through which medium a statement came.
//
// @binds statement medium value
MATCH (statement)-[:VIA]->(medium)
WITH statement, medium.name AS value
