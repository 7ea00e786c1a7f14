// Texts of articles by their ids.
//
// @mode    read
// @param   ids   List<String>
// @returns id    String
// @returns text  String
MATCH (article:Article)
WHERE article.id IN $ids
RETURN
  article.id AS id,
  article.text AS text
ORDER BY id
