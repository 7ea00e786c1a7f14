// Other articles that share a band with these, and their texts.
//
// @mode     read
// @param    articleId  String
// @param    bands      List<String>
// @returns  id         String
// @returns  text       String
UNWIND $bands AS name
MATCH (:TextBand {name: name})<-[:IN_BAND]-(article:Article)
WHERE article.id <> $articleId
WITH DISTINCT article
RETURN
  article.id AS id,
  article.text AS text
ORDER BY id
