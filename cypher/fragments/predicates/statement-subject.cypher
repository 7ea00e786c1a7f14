// Whether the statement is about something that meets `predicate`.
//
// @binds statement subject predicate
EXISTS {
  MATCH (statement)-[:ABOUT]->(subject)
  WHERE predicate
}
