// Articles that were read from what is given, by what would read it now.
//
// @mode     read
// @param    inputs     List<Map>
// @column   articleId  String
// @column   hash       String
// @returns  articleId  String
UNWIND $inputs AS input
MATCH (article:Article {id: input.articleId})
WHERE article._inputHash = input.hash
RETURN article.id AS articleId
ORDER BY articleId
