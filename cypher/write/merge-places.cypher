// Writes places.
//
// @mode   write
// @param  places  List<Map>  id, properties, latitude, longitude
UNWIND $places AS row
MERGE (place:Place {id: row.id})
SET
  place += row.properties,
  place.location = point({latitude: row.latitude, longitude: row.longitude})
