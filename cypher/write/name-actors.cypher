// Writes the names of actors that articles give.
//
// @mode   write
// @param  actors  List<Map>  id, properties; null removes a property
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
SET actor += row.properties
