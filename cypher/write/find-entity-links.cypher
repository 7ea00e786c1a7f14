// What entities stand on directly: containing places, governments, memberships.
//
// @mode     read
// @param    entityIds  List<String>
// @returns  from       String
// @returns  type       String
// @returns  role       String?
// @returns  to         String
UNWIND $entityIds AS id
MATCH (:Actor|Place {id: id})-[link:PART_OF|STANDS_FOR|MEMBER_OF]->(entity)
RETURN
  id AS from,
  type(link) AS type,
  link.role AS role,
  entity.id AS to
ORDER BY from, type, to, role
