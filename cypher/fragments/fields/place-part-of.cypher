// The place that directly contains a place.
//
// @binds place around
MATCH (place)-[:PART_OF]->(around)
WITH around
ORDER BY around.id
