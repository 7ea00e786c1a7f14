// Writes places. What is there just so is only locked.
//
// @mode    write
// @param   places      List<Map>
// @column  id          String
// @column  properties  Map
// @column  latitude    Float?
// @column  longitude   Float?
UNWIND $places AS row
MERGE (place:Place {id: row.id})
// Locked until we are done: another writer may be about to remove it, since nothing names it yet.
SET place.id = row.id
WITH place, row, point({latitude: row.latitude, longitude: row.longitude}) AS location
WHERE
  coalesce(place.location <> location, (place.location IS NULL) <> (location IS NULL)) OR
  any(name IN keys(row.properties) WHERE
    coalesce(place[name] <> row.properties[name], (place[name] IS NULL) <> (row.properties[name] IS NULL))
  )
SET
  place += row.properties,
  place.location = location
