// Actors by their ids.
//
// @mode    read
// @param   ids          List<String>
// @returns id           String
// @returns label        String        Person, Organization, Group or UnnamedSource
// @returns name         String
// @returns aliases      List<String>
// @returns wikidata     String?
// @returns description  String?
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN
  actor.id AS id,
  head([label IN labels(actor) WHERE label <> 'Actor']) AS label,
  actor.name AS name,
  coalesce(actor.aliases, []) + coalesce(actor.writtenNames, []) AS aliases,
  actor.wikidata AS wikidata,
  actor.description AS description
ORDER BY id
