// The points at which the quotations of statements meet others.
//
// @mode     read
// @param    keys    List<String>
// @returns  key     String
// @returns  points  List<Integer>
UNWIND $keys AS key
MATCH (quotation:Quotation {_statementKey: key})
RETURN
  key,
  COLLECT {
    MATCH (quotation)-[:_MEETS]->(point)
    RETURN point._point
  } AS points
ORDER BY key, quotation.id
