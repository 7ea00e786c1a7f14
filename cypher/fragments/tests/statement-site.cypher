// Whether the statement was made at a place that meets `test`.
//
// @binds statement site test
EXISTS {
  MATCH (statement)-[:SAID_AT]->(site)
  WHERE test
}
