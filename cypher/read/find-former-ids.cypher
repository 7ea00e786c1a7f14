// The former ids of entities.
//
// @mode    read
// @param   ids        List<String>
// @returns id         String        the entity's
// @returns formerIds  List<String>
UNWIND $ids AS entityId
MATCH (former:FormerId {entityId: entityId})
WITH DISTINCT entityId, former.id AS formerId
ORDER BY entityId, formerId
RETURN
  entityId AS id,
  collect(formerId) AS formerIds
ORDER BY id
