// The actor or place with an id, or to which the id leads since a decision was made.
//
// @binds former entityId entity
// @param id  String
OPTIONAL MATCH (former:_Internal {_formerId: $id})
WITH coalesce(former._entityId, $id) AS entityId
MATCH (entity:Actor|Place {id: entityId})
