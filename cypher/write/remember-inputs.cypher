// Writes from what articles were read, and by what.
//
// @mode    write
// @param   inputs     List<Map>
// @column  articleId  String
// @column  hash       String
UNWIND $inputs AS input
MATCH (article:Article {id: input.articleId})
SET article._inputHash = input.hash
