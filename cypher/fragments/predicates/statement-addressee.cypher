// Whether the statement was made to an actor who meets `predicate`.
//
// @binds statement addressee predicate
EXISTS {
  MATCH (statement)-[:ADDRESSED_TO]->(addressee)
  WHERE predicate
}
