// Actors and places with some ids, or to which these lead.
//
// @binds id former entityId found
// @param ids  List<String>
UNWIND $ids AS id
OPTIONAL MATCH (former:FormerId {id: id})
WITH id, coalesce(former.entityId, id) AS entityId
MATCH (found:Actor|Place {id: entityId})
