// Whether the actor is, or belongs to, an organization of the set.
//
// @binds actor body set
EXISTS {
  MATCH (actor)-[:MEMBER_OF*0..3]->(body)
  WHERE body IN set
}
