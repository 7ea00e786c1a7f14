// Places.
UNWIND $rows AS row
CREATE (place:Place)
SET
  place = row.properties,
  place.id = row.id,
  place.location = point({latitude: row.latitude, longitude: row.longitude})
