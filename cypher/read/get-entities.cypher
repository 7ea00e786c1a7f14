// Actors and places by their ids, or by ids that lead to them since decisions were made.
//
// @mode    read
// @param   ids          List<String>
// @returns requestedId  String
// @returns label        String        Person, Organization, Group, UnnamedSource or Place
// @returns name         String
UNWIND $ids AS requestedId
OPTIONAL MATCH (former:_Internal {_formerId: requestedId})
WITH requestedId, coalesce(former._entityId, requestedId) AS id
MATCH (entity:Actor|Place {id: id})
RETURN
  requestedId,
  head([label IN labels(entity) WHERE label <> 'Actor']) AS label,
  entity.name AS name
ORDER BY requestedId
