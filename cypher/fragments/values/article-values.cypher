// What an article holds itself. Its text is read by itself, once for everything that is cut from it.
//
// @binds   article
// @returns id                  String
// @returns title               String?
// @returns url                 String?
// @returns publisher           String?
// @returns author              String?
// @returns publishedOn         Date?
// @returns format              String?
// @returns sourceSha256        String?
// @returns sha256              String
// @returns dateline            String?
// @returns aggregator          String?
// @returns isFromFeed          Boolean
// @returns publishedFrom       Date?
// @returns publishedTo         Date?
// @returns publishedPrecision  String?
// @returns publishedBasis      String?
// @returns publishedText       String?
// @returns creditStarts        List<Integer>
// @returns creditEnds          List<Integer>
// @returns findingCodes        List<String>
// @returns findingMessages     List<String>
// @returns findingStarts       List<Integer>
// @returns findingEnds         List<Integer>
MATCH (article:Article)
RETURN
  article.id AS id,
  article.title AS title,
  article.url AS url,
  article.publisher AS publisher,
  article.author AS author,
  article.publishedOn AS publishedOn,
  article.format AS format,
  article.sourceSha256 AS sourceSha256,
  article.sha256 AS sha256,
  article.dateline AS dateline,
  article.aggregator AS aggregator,
  coalesce(article.isFromFeed, false) AS isFromFeed,
  article.publishedFrom AS publishedFrom,
  article.publishedTo AS publishedTo,
  article.publishedPrecision AS publishedPrecision,
  article.publishedBasis AS publishedBasis,
  CASE article.publishedText WHEN '' THEN null ELSE article.publishedText END AS publishedText,
  coalesce(article.creditStarts, []) AS creditStarts,
  coalesce(article.creditEnds, []) AS creditEnds,
  coalesce(article.findingCodes, []) AS findingCodes,
  coalesce(article.findingMessages, []) AS findingMessages,
  coalesce(article.findingStarts, []) AS findingStarts,
  coalesce(article.findingEnds, []) AS findingEnds
