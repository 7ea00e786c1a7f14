// The statements in which others say a claim for the first time, the oldest first, each with its surest
// relation to one of those that make it.
//
// @binds claim statement relation other
MATCH (claim)<-[:MAKES {role: 'CONFIRMED'}]-(other)
CALL (other) {
  MATCH (other)-[relation:CORROBORATES]-(statement)
  RETURN statement, relation
  ORDER BY relation.confidence DESC, statement._key
  LIMIT 1
}
WITH statement, relation, other
ORDER BY coalesce(other.saidOn, other.publishedOn), other._key
