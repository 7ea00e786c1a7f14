// Whether the place lies in a box; one whose west is greater than its east crosses the 180th meridian.
//
// @binds place
// @param south  Float
// @param west   Float
// @param north  Float
// @param east   Float
coalesce(
  point.withinBBox(
    place.location,
    point({latitude: $south, longitude: $west}),
    point({latitude: $north, longitude: $east})
  ),
  false
)
