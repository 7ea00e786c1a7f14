// Removes relations between statements of different articles that met at points where too many meet
// now, and nowhere else, and tells whose. What people decided stays.
//
// @mode     write
// @param    points    List<Integer>
// @param    types     List<String>  of relations
// @param    most      Integer       quotations at a point, at most
// @param    times     Integer       numbers of one point, by its time, see `listMet`
// @param    nearness  Integer       characters between quotations of one article that are compared
// @returns  key       String
UNWIND $points AS number
MATCH (point:_Internal {_point: number})<-[:_MEETS]-(:Quotation)-[:EVIDENCE_FOR]->(one:Statement)
USING INDEX SEEK point:_Internal(_point)
MATCH (one)-[relation]-(other:Statement)
WHERE type(relation) IN $types
WITH DISTINCT relation, one, other
WHERE
  relation.rule <> 'decided' AND
  NOT EXISTS {
    MATCH (one)<-[:EVIDENCE_FOR]-(a)-[:QUOTED_IN]->()<-[:QUOTED_IN]-(b)-[:EVIDENCE_FOR]->(other)
    WHERE abs(a.start - b.start) <= $nearness
  } AND
  NOT EXISTS {
    MATCH (one)<-[:EVIDENCE_FOR]-()-[:_MEETS]->(a)
    WHERE COUNT { (a)<-[:_MEETS]-() } <= $most
    MATCH (other)<-[:EVIDENCE_FOR]-()-[:_MEETS]->(b)
    WHERE
      a._point / $times = b._point / $times AND
      (abs(a._point - b._point) <= 1 OR 1 IN [a._point % $times, b._point % $times]) AND
      COUNT { (b)<-[:_MEETS]-() } <= $most
  }
WITH collect(relation) AS relations, collect(one._key) + collect(other._key) AS keys
FOREACH (relation IN relations | DELETE relation)
WITH keys
UNWIND keys AS key
RETURN DISTINCT key
ORDER BY key
