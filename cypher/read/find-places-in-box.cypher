// The places in a box, by their own points; one whose west is greater than its east crosses the 180th meridian.
//
// @mode    read
// @param   south  Float
// @param   west   Float
// @param   north  Float
// @param   east   Float
// @returns id     String
MATCH (place:Place)
WHERE point.withinBBox(
  place.location,
  point({latitude: $south, longitude: $west}),
  point({latitude: $north, longitude: $east})
)
RETURN place.id AS id
ORDER BY id
