// Whether an actor who meets `predicate` made the statement.
//
// @binds statement speaker predicate
EXISTS {
  MATCH (speaker)-[:SAID]->(statement)
  WHERE predicate
}
