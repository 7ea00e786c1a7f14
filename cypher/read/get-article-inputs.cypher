// Articles as they were handed in: what was read from the text itself is marked by where it stands.
//
// @mode    read
// @param   ids               List<String>
// @returns id                String
// @returns text              String
// @returns isCut             Boolean
// @returns isPart            Boolean
// @returns format            String?
// @returns sourceSha256      String?
// @returns url               String?
// @returns urlStart          Integer?  null where the sender gave the address
// @returns title             String?
// @returns titleStart        Integer?  null where the sender gave the title
// @returns publisher         String?
// @returns publisherStart    Integer?
// @returns author            String?
// @returns authorStart       Integer?
// @returns publishedOn       Date?
// @returns publishedOnStart  Integer?
// @returns given             List<Map>  quotations that its sender found
// @column  start             Integer
// @column  end               Integer
// @column  sourceStart       Integer?
// @column  sourceEnd         Integer?
// @column  confidence        Float
UNWIND $ids AS articleId
MATCH (article:Article {id: articleId})
RETURN
  article.id AS id,
  article.text AS text,
  'TEXT_TOO_LONG' IN coalesce(article.findingCodes, []) AS isCut,
  'TEXT_INCOMPLETE' IN coalesce(article.findingCodes, []) AS isPart,
  article.format AS format,
  article.sourceSha256 AS sourceSha256,
  article.url AS url,
  article.urlStart AS urlStart,
  article.title AS title,
  article.titleStart AS titleStart,
  article.publisher AS publisher,
  article.publisherStart AS publisherStart,
  article.author AS author,
  article.authorStart AS authorStart,
  article.publishedOn AS publishedOn,
  article.publishedOnStart AS publishedOnStart,
  COLLECT {
    MATCH (quotation:Quotation {rule: 'given'})-[:QUOTED_IN]->(article)
    RETURN {
      start: quotation.start,
      end: quotation.end,
      sourceStart: quotation.sourceStart,
      sourceEnd: quotation.sourceEnd,
      confidence: quotation.confidence
    }
    ORDER BY quotation.start, quotation.id
  } AS given
ORDER BY id
