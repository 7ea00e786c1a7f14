// Removes what entities do not stand on any more.
//
// @mode    write
// @param   links  List<Map>
// @column  from   String
// @column  type   String
// @column  role   String?
// @column  to     String
UNWIND $links AS row
MATCH (:Actor|Place {id: row.from})-[link:PART_OF|STANDS_FOR|MEMBER_OF]->(entity {id: row.to})
WHERE type(link) = row.type AND coalesce(link.role, '') = coalesce(row.role, '')
DELETE link
