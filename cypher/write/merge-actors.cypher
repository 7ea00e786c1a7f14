// Writes actors, each with the label of its type. What is there just so is only locked.
//
// @mode    write
// @param   actors      List<Map>
// @column  id          String
// @column  label       String     of its type
// @column  properties  Map
UNWIND $actors AS row
MERGE (actor:Actor {id: row.id})
// Locked until we are done: another writer may be about to remove it, since nothing names it yet.
SET actor.id = row.id
WITH actor, row
WHERE
  NOT row.label IN labels(actor) OR
  any(name IN keys(row.properties) WHERE
    coalesce(actor[name] <> row.properties[name], (actor[name] IS NULL) <> (row.properties[name] IS NULL))
  )
SET actor += row.properties
REMOVE actor:Person:Organization:Group:UnnamedSource
FOREACH (_ IN CASE row.label WHEN 'Person' THEN [1] ELSE [] END | SET actor:Person)
FOREACH (_ IN CASE row.label WHEN 'Organization' THEN [1] ELSE [] END | SET actor:Organization)
FOREACH (_ IN CASE row.label WHEN 'Group' THEN [1] ELSE [] END | SET actor:Group)
FOREACH (_ IN CASE row.label WHEN 'UnnamedSource' THEN [1] ELSE [] END | SET actor:UnnamedSource)
