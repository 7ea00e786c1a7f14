// Under which names articles know actors, the most frequent first, whatever the registry says.
//
// @mode     read
// @param    actorIds  List<String>
// @returns  id        String
// @returns  names     List<String>
// @returns  words     String?       of some article that gives no name; null where none names it
UNWIND $actorIds AS id
MATCH (actor:Actor {id: id})
RETURN
  id,
  COLLECT {
    MATCH (actor)<-[naming:NAMES]-()
    WHERE naming._name IS NOT NULL
    WITH naming._name AS name, count(*) AS uses
    RETURN name ORDER BY uses DESC, name
  } AS names,
  head(COLLECT {
    MATCH (actor)<-[naming:NAMES]-()
    RETURN naming.text AS words ORDER BY words LIMIT 1
  }) AS words
ORDER BY id
