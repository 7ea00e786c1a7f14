// Whether the statement was made to an actor who meets `test`.
//
// @binds statement addressee test
EXISTS {
  MATCH (statement)-[:ADDRESSED_TO]->(addressee)
  WHERE test
}
