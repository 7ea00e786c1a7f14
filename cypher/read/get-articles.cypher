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
MATCH (article:Article)
WHERE article.id IN $ids
RETURN
  article.id AS id,
  article.title AS title,
  article.url AS url,
  article.publisher AS publisher,
  article.publishedOn AS publishedOn,
  article.dateline AS dateline,
  article.text AS text
ORDER BY id
