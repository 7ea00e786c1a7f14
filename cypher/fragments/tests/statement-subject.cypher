// Whether the statement is about something that meets `test`.
//
// @binds statement subject test
EXISTS {
  MATCH (statement)-[:ABOUT]->(subject)
  WHERE test
}
