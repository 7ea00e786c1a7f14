// The places within some distance of a point, by their own points.
//
// @mode    read
// @param   latitude   Float
// @param   longitude  Float
// @param   meters     Float
// @returns id         String
MATCH (place:Place)
WHERE point.distance(place.location, point({latitude: $latitude, longitude: $longitude})) <= $meters
RETURN place.id AS id
ORDER BY id
