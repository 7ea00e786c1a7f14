// Counts the independent origins of statements. Copies add none, nor does a feed that nobody names
// beside others.
//
// @mode   write
// @param  keys  List<String>
UNWIND $keys AS key
MATCH (statement:Statement {_key: key})
WITH
  statement,
  COLLECT {
    MATCH (statement)<-[:EVIDENCE_FOR]-(:Quotation)-[:QUOTED_IN]->(article:Article)
    WHERE article._origin IS NOT NULL
    RETURN DISTINCT article._origin
  } AS origins
SET statement.independentSources = CASE size(origins) WHEN 0 THEN 1 ELSE size(origins) END
