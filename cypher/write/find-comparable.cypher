// Pairs of statements that may be related: quoted near each other in one article, or taking sides on
// one topic.
//
// @mode     read
// @param    keys      List<String>
// @param    nearness  Integer       characters between their beginnings, at most
// @returns  key       String
// @returns  otherKey  String
UNWIND $keys AS key
MATCH (statement:Statement {_key: key})<-[:EVIDENCE_FOR]-(quotation:Quotation)
USING INDEX SEEK statement:Statement(_key)
CALL (quotation) {
  MATCH (quotation)-[:QUOTED_IN]->(:Article)<-[:QUOTED_IN]-(other:Quotation)
  WHERE abs(other.start - quotation.start) <= $nearness
  RETURN other
  UNION
  MATCH (quotation)-[:TAKES_SIDE]->(:Topic)<-[:TAKES_SIDE]-(other:Quotation)
  RETURN other
}
WITH DISTINCT key, other._statementKey AS otherKey
WHERE otherKey <> key
RETURN key, otherKey
ORDER BY key, otherKey
