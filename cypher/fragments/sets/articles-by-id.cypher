// The article with an id.
//
// @binds entity
// @param id  String
MATCH (entity:Article {id: $id})
