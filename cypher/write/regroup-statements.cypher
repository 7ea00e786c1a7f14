// Makes the statements of these keys from their quotations, whichever article they stand in.
//
// The quotation with the smallest id gives id, text and kind, so that the order of loading does not
// matter; the first one that is dated gives the date.
//
// @mode   write
// @param  keys  List<String>
UNWIND $keys AS key
MATCH (statement:Statement {key: key})
MATCH (quotation:Quotation {statementKey: key})
WITH statement, quotation
ORDER BY quotation.id
WITH statement, collect(quotation) AS quotations
WITH
  statement,
  quotations,
  head(quotations) AS first,
  head([quotation IN quotations WHERE quotation.saidOn IS NOT NULL]) AS dated
SET
  statement.id = first.id,
  statement.text = first.text,
  statement.kind = first.kind,
  statement.saidOn = dated.saidOn,
  statement.saidOnTo = dated.saidOnTo,
  statement.saidOnPrecision = dated.saidOnPrecision,
  statement.saidOnBasis = dated.saidOnBasis,
  statement.saidOnText = dated.saidOnText,
  statement.sortKey = coalesce(toString(dated.saidOn), ''),
  statement.articleCount = size(
    COLLECT {
      UNWIND quotations AS quotation
      MATCH (quotation)-[:QUOTED_IN]->(article)
      RETURN DISTINCT article.id
    }
  )
FOREACH (quotation IN quotations | CREATE (quotation)-[:EVIDENCE_FOR]->(statement))
