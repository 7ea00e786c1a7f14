// Places by their ids, with the ids of what they are part of and what they stand for.
//
// @mode    read
// @param   ids          List<String>
// @returns id           String
// @returns name         String
// @returns kind         String
// @returns aliases      List<String>
// @returns wikidata     String?
// @returns geonames     String?
// @returns latitude     Float?
// @returns longitude    Float?
// @returns partOfId     String?
// @returns standsForId  String?
MATCH (place:Place)
WHERE place.id IN $ids
RETURN
  place.id AS id,
  place.name AS name,
  place.kind AS kind,
  coalesce(place.aliases, []) AS aliases,
  place.wikidata AS wikidata,
  place.geonames AS geonames,
  place.location.latitude AS latitude,
  place.location.longitude AS longitude,
  head(COLLECT {
    MATCH (place)-[:PART_OF]->(around:Place)
    RETURN around.id ORDER BY around.id
  }) AS partOfId,
  head(COLLECT {
    MATCH (place)-[:STANDS_FOR]->(organization:Organization)
    RETURN organization.id ORDER BY organization.id
  }) AS standsForId
ORDER BY id
