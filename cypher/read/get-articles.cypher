// Articles by their ids.
//
// @mode    read
// @param   ids          List<String>
// @returns id           String
// @returns title        String?
// @returns url          String?
// @returns publisher    String?
// @returns publishedOn  Date?
// @returns dateline     String?
// @returns text         String
// @returns aggregator   String?
// @returns isFromFeed   Boolean
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
// @returns copyIds             List<String>
MATCH (article:Article)
WHERE article.id IN $ids
RETURN
  article.id AS id,
  article.title AS title,
  article.url AS url,
  article.publisher AS publisher,
  article.publishedOn AS publishedOn,
  article.dateline AS dateline,
  article.text AS text,
  article.aggregator AS aggregator,
  coalesce(article.isFromFeed, false) AS isFromFeed,
  date(article.publishedFrom) AS publishedFrom,
  date(article.publishedTo) AS publishedTo,
  article.publishedPrecision AS publishedPrecision,
  article.publishedBasis AS publishedBasis,
  article.publishedText AS publishedText,
  article.creditStarts AS creditStarts,
  article.creditEnds AS creditEnds,
  article.findingCodes AS findingCodes,
  article.findingMessages AS findingMessages,
  article.findingStarts AS findingStarts,
  article.findingEnds AS findingEnds,
  COLLECT {
    MATCH (article)-[:COPY_OF]-(copy:Article)
    RETURN copy.id ORDER BY copy.id
  } AS copyIds
ORDER BY id
