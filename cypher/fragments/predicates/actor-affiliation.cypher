// Whether the actor belongs to an organization of the set.
//
// @binds actor organization set
EXISTS {
  MATCH (actor)-[:MEMBER_OF]->(organization)
  WHERE organization IN set
}
