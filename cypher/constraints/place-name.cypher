// Places in the order of lists: by name; the id breaks ties.
CREATE INDEX placeName IF NOT EXISTS
FOR (place:Place)
ON (place.name, place.id)
