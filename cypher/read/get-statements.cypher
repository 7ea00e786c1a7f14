// Statements by the id of any quotation that backs them, with what they are linked to.
//
// A statement's id is the smallest of its quotations' ids, so its own id is among them, and so is
// every id that it had before another article brought a smaller one.
//
// @mode    read
// @param   ids              List<String>
// @returns requestedId      String
// @returns id               String
// @returns text             String
// @returns kind             String
// @returns sourceText       String?
// @returns saidOn           Date?
// @returns saidOnTo         Date?
// @returns saidOnPrecision  String?
// @returns saidOnBasis      String?
// @returns articleCount     Integer
// @returns independentSources  Integer
// @returns links            List<Map>  {type, isOutgoing, id, name}, in the order of names
// @returns relations        List<Map>  {type, id, rule, reason}
// @returns quotations       List<Map>  {id, saidOn, saidOnText}, in the order of articles and texts
UNWIND $ids AS requestedId
MATCH (:Quotation {id: requestedId})-[:EVIDENCE_FOR]->(statement:Statement)
MATCH (first:Quotation {id: statement.id})
RETURN
  requestedId,
  statement.id AS id,
  statement.text AS text,
  statement.kind AS kind,
  first.sourceText AS sourceText,
  statement.saidOn AS saidOn,
  statement.saidOnTo AS saidOnTo,
  statement.saidOnPrecision AS saidOnPrecision,
  statement.saidOnBasis AS saidOnBasis,
  statement.articleCount AS articleCount,
  coalesce(statement.independentSources, 1) AS independentSources,
  // One subquery for all types of links: a server that has just started plans each for a tenth of a second.
  COLLECT {
    MATCH (statement)-[link:SAID|ON_BEHALF_OF|SAID_AT|ADDRESSED_TO|ABOUT|VIA|REPORTS]-(linked)
    RETURN {
      type: type(link),
      isOutgoing: startNode(link) = statement,
      id: linked.id,
      name: linked.name
    }
    ORDER BY linked.name, linked.id
  } AS links,
  COLLECT {
    MATCH (statement)-[relation:CONTRADICTS|CORROBORATES|UNDETERMINED]-(other:Statement)
    RETURN {type: type(relation), id: other.id, rule: relation.rule, reason: relation.reason} AS item
    ORDER BY item.id
  } AS relations,
  COLLECT {
    MATCH (statement)<-[:EVIDENCE_FOR]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
    WITH quotation
    ORDER BY article.id, quotation.start, quotation.id
    RETURN quotation {.id, .saidOn, .saidOnText}
  } AS quotations
ORDER BY requestedId
