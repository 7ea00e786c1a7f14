// What an actor or a place holds itself.
//
// @binds   entity
// @returns id           String
// @returns name         String
// @returns aliases      List<String>
// @returns wikidata     String?
// @returns description  String?        of actors
// @returns kind         String?        of places
// @returns geonames     String?        of places
// @returns latitude     Float?         of places
// @returns longitude    Float?         of places
MATCH (entity:Actor|Place)
RETURN
  entity.id AS id,
  entity.name AS name,
  coalesce(entity.aliases, []) + coalesce(entity.writtenNames, []) AS aliases,
  entity.wikidata AS wikidata,
  entity.description AS description,
  entity.kind AS kind,
  entity.geonames AS geonames,
  entity.location.latitude AS latitude,
  entity.location.longitude AS longitude
