// The quotations of the statements whose words are most like some, the most alike first.
//
// @mode     read
// @param    search         String         for the full-text index of statements
// @param    most           Integer        how many statements
// @returns  id             String
// @returns  statementId    String
// @returns  articleId      String
// @returns  kind           String
// @returns  speakerId      String?
// @returns  contentStarts  List<Integer>
// @returns  contentEnds    List<Integer>
CALL db.index.fulltext.queryNodes('statementText', $search, {limit: $most})
YIELD node AS statement, score
MATCH (statement)<-[:EVIDENCE_FOR]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
RETURN
  quotation.id AS id,
  statement.id AS statementId,
  article.id AS articleId,
  quotation.kind AS kind,
  head(COLLECT {
    MATCH (speaker:Actor)-[:SAID]->(statement)
    RETURN speaker.id
    ORDER BY speaker.id
  }) AS speakerId,
  quotation.contentStarts AS contentStarts,
  quotation.contentEnds AS contentEnds
ORDER BY score DESC, id
