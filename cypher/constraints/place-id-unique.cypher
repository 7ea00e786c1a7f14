// One node an id, and the index behind every look-up of a place.
CREATE CONSTRAINT placeId IF NOT EXISTS
FOR (place:Place)
REQUIRE place.id IS UNIQUE
