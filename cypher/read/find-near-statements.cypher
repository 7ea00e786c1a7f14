// Pairs of statements that are quoted near each other in one article.
//
// @mode     read
// @param    keys      List<String>
// @param    nearness  Integer       characters between their beginnings, at most
// @returns  key       String
// @returns  otherKey  String
UNWIND $keys AS key
MATCH (quotation:Quotation {_statementKey: key})-[:QUOTED_IN]->(:Article)<-[:QUOTED_IN]-(other:Quotation)
WHERE
  other._statementKey <> key AND
  abs(other.start - quotation.start) <= $nearness
RETURN DISTINCT
  key,
  other._statementKey AS otherKey
ORDER BY key, otherKey
