// Places in the order of lists: by what their names are sorted by; the id breaks ties.
CREATE INDEX placeName IF NOT EXISTS
FOR (place:Place)
ON (place._sortName, place.id)
