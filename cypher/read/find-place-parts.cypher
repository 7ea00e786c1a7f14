// The places that lie directly inside places.
//
// @mode    read
// @param   ids       List<String>
// @returns id        String        the outer place's
// @returns placeIds  List<String>
MATCH (place:Place)
WHERE place.id IN $ids
RETURN
  place.id AS id,
  COLLECT {
    MATCH (place)<-[:PART_OF]-(part:Place)
    RETURN part.id ORDER BY part.name, part.id
  } AS placeIds
ORDER BY id
