// Makes the statements of these keys from their quotations, whichever article they stand in, and tells
// which of them other quotations back than those that are counted here.
//
// The quotation with the smallest id gives the id, so that the order of loading does not matter, the one
// that tells most gives text and kind, and all of them the words by which it is found; the first one that
// tells more than that it was said gives the mode, the first one that is dated, rather by its own words
// than by those before them, gives the date,
// and the article that was published first the date of publication. Copies are no sources of their own,
// nor is a feed that nobody names beside others.
//
// @mode     write
// @param    statements      List<Map>
// @column   key             String
// @column   quotationCount  Integer
// @returns  key             String
UNWIND $statements AS row
MATCH (statement:Statement {_key: row.key})
MATCH (quotation:Quotation {_statementKey: row.key})-[:QUOTED_IN]->(article:Article)
USING INDEX SEEK quotation:Quotation(_statementKey)
WITH row, statement, quotation, article
ORDER BY quotation.id
WITH
  row,
  statement,
  collect(quotation) AS quotations,
  count(DISTINCT article.id) AS articleCount,
  count(DISTINCT article._origin) AS originCount,
  collect(DISTINCT article.publisher) AS publishers,
  min(CASE WHEN article.publishedFrom IS NOT NULL THEN [
    article.publishedFrom,
    article.publishedTo,
    article.publishedPrecision,
    article.publishedBasis,
    article.publishedText
  ] END) AS published
WITH
  row,
  statement,
  quotations,
  articleCount,
  originCount,
  publishers,
  published,
  head(quotations) AS first,
  reduce(
    fullest = head(quotations), quotation IN quotations |
    CASE WHEN size(quotation.text) > size(fullest.text) THEN quotation ELSE fullest END
  ) AS fullest,
  coalesce(
    head([quotation IN quotations WHERE quotation.saidOnBasis IN ['STATED', 'DERIVED']]),
    head([quotation IN quotations WHERE quotation.saidOn IS NOT NULL])
  ) AS dated,
  coalesce(
    head([quotation IN quotations WHERE quotation.mode <> 'ASSERTED' | quotation.mode]),
    'ASSERTED'
  ) AS mode,
  COLLECT {
    UNWIND quotations AS quotation
    UNWIND quotation.topics AS topic
    RETURN DISTINCT topic ORDER BY topic
  } AS topics
SET
  statement.id = first.id,
  statement.text = fullest.text,
  statement.name = fullest.name,
  statement._searchText = reduce(
    words = fullest._searchText, quotation IN quotations |
    CASE
      WHEN words CONTAINS quotation._searchText THEN words
      ELSE words + ' ' + quotation._searchText
    END
  ),
  statement.kind = fullest.kind,
  statement.mode = mode,
  statement.topics = CASE topics WHEN [] THEN null ELSE topics END,
  statement.saidOn = dated.saidOn,
  statement.saidOnTo = dated.saidOnTo,
  statement.saidOnPrecision = dated.saidOnPrecision,
  statement.saidOnBasis = dated.saidOnBasis,
  statement.saidOnText = dated.saidOnText,
  statement.publishedOn = date(published[0]),
  statement.publishedOnTo = date(published[1]),
  statement.publishedOnPrecision = published[2],
  statement.publishedOnBasis = published[3],
  statement.publishedOnText = CASE published[4] WHEN '' THEN null ELSE published[4] END,
  statement._sortKey = coalesce(toString(dated.saidOn), ''),
  statement._dayTerm = replace(toString(dated.saidOn), '-', ''),
  // All by which statements are counted that they hold themselves, with a space between.
  statement._tally =
    fullest.kind + ' ' +
    coalesce(toString(dated.saidOn), '') + ' ' + coalesce(dated.saidOnPrecision, '') + ' ' +
    coalesce(published[0], '') + ' ' + coalesce(published[2], '') + ' ' +
    mode,
  statement.articleCount = articleCount,
  statement.independentSources = CASE originCount WHEN 0 THEN 1 ELSE originCount END
FOREACH (quotation IN quotations | CREATE (quotation)-[:EVIDENCE_FOR]->(statement))
FOREACH (name IN publishers |
  MERGE (publisher:Publisher {name: name})
  CREATE (statement)-[:_PUBLISHED_BY]->(publisher)
)
WITH row, quotations
WHERE size(quotations) <> row.quotationCount
RETURN row.key AS key
ORDER BY key
