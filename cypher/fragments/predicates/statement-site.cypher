// Whether the statement was made at a place that meets `predicate`.
//
// @binds statement site predicate
EXISTS {
  MATCH (statement)-[:SAID_AT]->(site)
  WHERE predicate
}
