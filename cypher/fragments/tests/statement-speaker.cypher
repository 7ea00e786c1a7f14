// Whether an actor who meets `test` made the statement.
//
// @binds statement speaker test
EXISTS {
  MATCH (speaker)-[:SAID]->(statement)
  WHERE test
}
