// Removes those of the entities that no quotation names and nothing stands on, and tells which.
//
// @mode     write
// @param    entityIds  List<String>
// @returns  entityId   String
UNWIND $entityIds AS entityId
MATCH (entity:Actor|Place {id: entityId})
// Locked before the look: another writer may be about to name it.
SET entity.id = entityId
WITH entity, entityId
WHERE NOT EXISTS { (entity)<-[:NAMES|PART_OF|STANDS_FOR|MEMBER_OF]-() }
DETACH DELETE entity
RETURN entityId
ORDER BY entityId
