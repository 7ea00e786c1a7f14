// Places within some meters of a point.
//
// @binds entity
// @param latitude   Float
// @param longitude  Float
// @param meters     Float
MATCH (entity:Place)
WHERE point.distance(entity.location, point({latitude: $latitude, longitude: $longitude})) <= $meters
