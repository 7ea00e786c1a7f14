// Whether a statement of an actor who meets `test` reports the statement.
//
// @binds statement relayer test
EXISTS {
  MATCH (relayer)-[:SAID]->()-[:REPORTS]->(statement)
  WHERE test
}
