// Places by the name by which people ask first; for those who write Cypher.
CREATE INDEX placeShortName IF NOT EXISTS
FOR (place:Place)
ON (place.shortName)
