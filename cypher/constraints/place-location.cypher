// Places by where they lie: around a point, and in a box.
CREATE POINT INDEX placeLocation IF NOT EXISTS
FOR (place:Place)
ON (place.location)
