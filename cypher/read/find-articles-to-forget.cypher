// Articles with these ids, and those of these publishers, whatever their letters' case.
//
// @mode     read
// @param    ids         List<String>
// @param    publishers  List<String>  in small letters
// @returns  id          String
// @returns  name        String
// @returns  publisher   String?
CALL () {
  UNWIND $ids AS id
  MATCH (article:Article {id: id})
  RETURN article
  UNION
  // Publishers are few.
  MATCH (publisher:Publisher)
  WHERE toLower(publisher.name) IN $publishers
  MATCH (article:Article)-[:PUBLISHED_BY]->(publisher)
  RETURN article
}
RETURN
  article.id AS id,
  article.name AS name,
  article.publisher AS publisher
ORDER BY id
