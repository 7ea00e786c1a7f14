// Actors and places with some ids, or to which these lead.
//
// @binds id former entityId found
// @param ids  List<String>
UNWIND $ids AS id
OPTIONAL MATCH (former:_Internal {_formerId: id})
WITH id, coalesce(former._entityId, id) AS entityId
MATCH (found:Actor|Place {id: entityId})
