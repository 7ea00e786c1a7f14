// Articles with these ids, and those of these publishers, whatever their letters' case.
//
// @mode     read
// @param    ids         List<String>
// @param    publishers  List<String>  in small letters
// @returns  id          String
// @returns  name        String
// @returns  publisher   String?
MATCH (article:Article)
WHERE article.id IN $ids OR toLower(article.publisher) IN $publishers
RETURN
  article.id AS id,
  article.name AS name,
  article.publisher AS publisher
ORDER BY id
