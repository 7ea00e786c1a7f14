// The article with an id, or to which it leads.
//
// @binds former articleId entity
// @param id  String
OPTIONAL MATCH (former:_Internal {_formerId: $id})
WITH coalesce(former._articleId, $id) AS articleId
MATCH (entity:Article {id: articleId})
