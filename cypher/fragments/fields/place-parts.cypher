// The places that lie directly inside a place.
//
// @binds place part
MATCH (place)<-[:PART_OF]-(part)
WITH part
ORDER BY part._sortName, part.id
