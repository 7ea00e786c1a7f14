// Keeps other writers of these actors' names waiting until we are done, and tells the names that the
// graph has: those of each actor, and those that articles give beside a registry.
//
// @mode     write
// @param    actorIds      List<String>   sorted, which keeps two writers from waiting for each other
// @returns  id            String
// @returns  names         List<String>?
// @returns  writtenNames  List<String>?
UNWIND $actorIds AS id
MATCH (actor:Actor {id: id})
// Locked before the look: names are counted of what others have committed.
SET actor.id = id
WITH actor, id
RETURN
  id,
  actor.names AS names,
  actor.writtenNames AS writtenNames
ORDER BY id
