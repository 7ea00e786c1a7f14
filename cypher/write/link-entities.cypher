// Writes what entities stand on: containing places, governments, memberships.
//
// @mode    write
// @param   links  List<Map>
// @column  from   String
// @column  type   String
// @column  role   String?
// @column  to     String
UNWIND $links AS row
MATCH (from:Actor|Place {id: row.from})
MATCH (to:Actor|Place {id: row.to})
// Locked before the look: another writer may have written the same.
SET from.id = row.from
WITH from, to, row
WHERE NOT EXISTS {
  MATCH (from)-[held:PART_OF|STANDS_FOR|MEMBER_OF]->(to)
  WHERE type(held) = row.type AND coalesce(held.role, '') = coalesce(row.role, '')
}
FOREACH (_ IN CASE row.type WHEN 'PART_OF' THEN [1] ELSE [] END | CREATE (from)-[:PART_OF]->(to))
FOREACH (_ IN CASE row.type WHEN 'STANDS_FOR' THEN [1] ELSE [] END | CREATE (from)-[:STANDS_FOR]->(to))
FOREACH (_ IN CASE row.type WHEN 'MEMBER_OF' THEN [1] ELSE [] END |
  CREATE (from)-[membership:MEMBER_OF]->(to)
  SET membership.role = row.role
)
