// Writes the names of actors that articles give.
//
// @mode    write
// @param   actors      List<Map>
// @column  id          String
// @column  properties  Map        null removes one
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
SET actor += row.properties
