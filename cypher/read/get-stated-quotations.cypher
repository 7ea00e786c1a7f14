// The quotations of other articles that back statements, as far as they tell of these.
//
// @mode     read
// @param    keys                List<String>
// @param    articleIds          List<String>  whose quotations are known
// @returns  key                 String
// @returns  id                  String
// @returns  properties          Map           see `StatedProperties`
// @returns  saidOn              Date?
// @returns  saidOnTo            Date?
// @returns  articleId           String
// @returns  origin              String?
// @returns  publisher           String?
// @returns  published           Map           see `PublishedProperties`
// @returns  namings             List<Map>
// @column   role                String
// @column   to                  String        id of an entity, name of a medium
// @column   rule                String
// @column   confidence          Float
// @column   basis               String?
UNWIND $keys AS key
MATCH (quotation:Quotation {_statementKey: key})-[:QUOTED_IN]->(article:Article)
WHERE NOT article.id IN $articleIds
RETURN
  key,
  quotation.id AS id,
  quotation {.*, _claimed: null, saidOn: null, saidOnTo: null} AS properties,
  quotation.saidOn AS saidOn,
  quotation.saidOnTo AS saidOnTo,
  article.id AS articleId,
  article._origin AS origin,
  article.publisher AS publisher,
  article {
    .publishedFrom,
    .publishedTo,
    .publishedPrecision,
    .publishedBasis,
    .publishedText
  } AS published,
  COLLECT {
    MATCH (quotation)-[naming:NAMES]->(named)
    RETURN {
      role: naming.role,
      to: coalesce(named.id, named.name),
      rule: naming.rule,
      confidence: naming.confidence,
      basis: naming.basis
    }
    ORDER BY naming.role, coalesce(named.id, named.name), naming.rule
  } AS namings
ORDER BY key, id
