// The entities themselves and all that they stand on: containing places, organizations.
//
// @mode     read
// @param    entityIds  List<String>
// @returns  entityId   String
UNWIND $entityIds AS id
MATCH (:Actor|Place {id: id})-[:PART_OF|STANDS_FOR|MEMBER_OF*0..]->(entity)
RETURN DISTINCT entity.id AS entityId
ORDER BY entityId
