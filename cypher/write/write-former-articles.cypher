// Writes which ids lead to which articles that took the place of others.
//
// @mode    write
// @param   formerIds  List<Map>
// @column  id         String
// @column  articleId  String
UNWIND $formerIds AS row
MERGE (former:_Internal {_formerId: row.id})
SET former._articleId = row.articleId
