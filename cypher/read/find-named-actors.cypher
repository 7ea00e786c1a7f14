// The persons and organizations, with all their names.
//
// @mode    read
// @returns id     String
// @returns label  String        Person or Organization
// @returns names  List<String>
MATCH (actor:Person|Organization)
RETURN
  actor.id AS id,
  head([label IN labels(actor) WHERE label <> 'Actor']) AS label,
  coalesce(actor.names, []) + coalesce(actor.writtenNames, []) AS names
ORDER BY id
