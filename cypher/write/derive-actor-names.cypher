// Names actors that the registry does not know: the most frequent spelling first.
//
// @mode   write
// @param  actorIds  List<String>
UNWIND $actorIds AS actorId
MATCH (actor:Actor {id: actorId})<-[naming:NAMES]-()
WITH actor, naming.name AS name, count(*) AS uses
ORDER BY uses DESC, name
WITH actor, collect(name) AS names
SET
  actor.name = head(names),
  actor.aliases = tail(names),
  actor.names = names
