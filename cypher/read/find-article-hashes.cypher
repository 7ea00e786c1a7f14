// Every article with the hash of its text.
//
// @mode    read
// @returns id      String
// @returns sha256  String
MATCH (article:Article)
RETURN
  article.id AS id,
  article.sha256 AS sha256
ORDER BY id
