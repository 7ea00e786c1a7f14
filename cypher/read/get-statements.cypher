// Statements by the id of any quotation that backs them, with the ids of what they are linked to.
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
// @returns medium           String?
// @returns saidOn           Date?
// @returns saidOnTo         Date?
// @returns saidOnPrecision  String?
// @returns saidOnBasis      String?
// @returns saidOnText       String?
// @returns articleCount     Integer
// @returns speakerId        String?
// @returns onBehalfOfId     String?
// @returns saidAtId         String?
// @returns addresseeIds     List<String>
// @returns aboutIds         List<String>
// @returns reportsIds       List<String>
// @returns reportedByIds    List<String>
// @returns quotationIds     List<String>
UNWIND $ids AS requestedId
MATCH (:Quotation {id: requestedId})-[:EVIDENCE_FOR]->(statement:Statement)
MATCH (first:Quotation {id: statement.id})
RETURN
  requestedId,
  statement.id AS id,
  statement.text AS text,
  statement.kind AS kind,
  first.sourceText AS sourceText,
  head(COLLECT {
    MATCH (statement)-[:VIA]->(medium:Medium)
    RETURN medium.name ORDER BY medium.name
  }) AS medium,
  statement.saidOn AS saidOn,
  statement.saidOnTo AS saidOnTo,
  statement.saidOnPrecision AS saidOnPrecision,
  statement.saidOnBasis AS saidOnBasis,
  head(COLLECT {
    // The statement's date comes from the first of its quotations that is dated.
    MATCH (statement)<-[:EVIDENCE_FOR]-(dated:Quotation)
    WHERE dated.saidOn IS NOT NULL
    RETURN dated.saidOnText ORDER BY dated.id
  }) AS saidOnText,
  statement.articleCount AS articleCount,
  head(COLLECT {
    MATCH (statement)<-[:SAID]-(speaker:Actor)
    RETURN speaker.id ORDER BY speaker.id
  }) AS speakerId,
  head(COLLECT {
    MATCH (statement)-[:ON_BEHALF_OF]->(organization:Organization)
    RETURN organization.id ORDER BY organization.id
  }) AS onBehalfOfId,
  head(COLLECT {
    MATCH (statement)-[:SAID_AT]->(site:Place)
    RETURN site.id ORDER BY site.id
  }) AS saidAtId,
  COLLECT {
    MATCH (statement)-[:ADDRESSED_TO]->(addressee:Actor)
    RETURN addressee.id ORDER BY addressee.name, addressee.id
  } AS addresseeIds,
  COLLECT {
    MATCH (statement)-[:ABOUT]->(subject:Actor|Place)
    RETURN subject.id ORDER BY subject.name, subject.id
  } AS aboutIds,
  COLLECT {
    MATCH (statement)-[:REPORTS]->(inner:Statement)
    RETURN inner.id ORDER BY inner.id
  } AS reportsIds,
  COLLECT {
    MATCH (statement)<-[:REPORTS]-(outer:Statement)
    RETURN outer.id ORDER BY outer.id
  } AS reportedByIds,
  COLLECT {
    MATCH (statement)<-[:EVIDENCE_FOR]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
    RETURN quotation.id ORDER BY article.id, quotation.start, quotation.id
  } AS quotationIds
ORDER BY requestedId
