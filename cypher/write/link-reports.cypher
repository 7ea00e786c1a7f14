// Joins each of these statements to those that it reports and to those that report it.
//
// @mode   write
// @param  keys  List<String>
UNWIND $keys AS key
MATCH (statement:Statement {_key: key})<-[:EVIDENCE_FOR]-(:Quotation)-[nesting:NESTED_IN]-(:Quotation)
USING INDEX SEEK statement:Statement(_key)
WITH DISTINCT startNode(nesting) AS inner, endNode(nesting) AS outer
MATCH (outer)-[:EVIDENCE_FOR]->(reporting:Statement)
MATCH (inner)-[:EVIDENCE_FOR]->(reported:Statement)
WHERE reporting <> reported
WITH reporting, reported, inner
ORDER BY inner.confidence DESC, inner.rule
WITH reporting, reported, head(collect(inner)) AS best
MERGE (reporting)-[reports:REPORTS]->(reported)
SET
  reports.rule = best.rule,
  reports.confidence = best.confidence
