// Whether a statement of an actor who meets `predicate` reports the statement.
//
// @binds statement relayer predicate
EXISTS {
  MATCH (relayer)-[:SAID]->()-[:REPORTS]->(statement)
  WHERE predicate
}
