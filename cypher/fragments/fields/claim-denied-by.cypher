// The statements that deny a claim, the oldest first, each with its surest relation to one of
// those that make it.
//
// @binds claim statement relation other
MATCH (claim)<-[:MAKES]-(statement)<-[relation:DENIES]-(other)
WITH DISTINCT claim, other
CALL (claim, other) {
  MATCH (claim)<-[:MAKES]-(statement)<-[relation:DENIES]-(other)
  RETURN statement, relation
  ORDER BY relation.confidence DESC, statement._key
  LIMIT 1
}
WITH statement, relation, other
ORDER BY coalesce(other.saidOn, other.publishedOn), other._key
