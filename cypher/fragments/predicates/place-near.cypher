// Whether the place lies within some meters of a point.
//
// @binds place
// @param latitude   Float
// @param longitude  Float
// @param meters     Float
coalesce(
  point.distance(place.location, point({latitude: $latitude, longitude: $longitude})) <= $meters,
  false
)
