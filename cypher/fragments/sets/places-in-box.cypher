// Places in a box; one whose west is greater than its east crosses the 180th meridian.
//
// @binds entity
// @param south  Float
// @param west   Float
// @param north  Float
// @param east   Float
MATCH (entity:Place)
WHERE point.withinBBox(
  entity.location,
  point({latitude: $south, longitude: $west}),
  point({latitude: $north, longitude: $east})
)
