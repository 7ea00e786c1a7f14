// What statements claim, quotation by quotation, ready to be compared.
//
// @mode     read
// @param    keys         List<String>
// @returns  key          String
// @returns  id           String
// @returns  speakerId    String?
// @returns  isHidden     Boolean
// @returns  isPerson     Boolean
// @returns  articleId    String
// @returns  day          String?   of saying, else of the article
// @returns  start        Integer
// @returns  end          Integer
// @returns  mode         String
// @returns  claimed      String    see `packClaims`
UNWIND $keys AS key
MATCH (quotation:Quotation {_statementKey: key})-[:QUOTED_IN]->(article:Article)
WHERE quotation._claimed IS NOT NULL
WITH
  key,
  quotation,
  article,
  head(
    COLLECT {
      MATCH (quotation)-[:NAMES {role: 'SOURCE'}]->(speaker:Actor)
      RETURN speaker ORDER BY speaker.id
    }
  ) AS speaker
RETURN
  key,
  quotation.id AS id,
  speaker.id AS speakerId,
  coalesce(speaker:UnnamedSource, false) AS isHidden,
  coalesce(speaker:Person, false) AS isPerson,
  article.id AS articleId,
  toString(coalesce(quotation.saidOn, article.publishedOn)) AS day,
  quotation.start AS start,
  quotation.end AS end,
  quotation.mode AS mode,
  quotation._claimed AS claimed
ORDER BY key, id
