// Words of the names of places, accents folded.
CREATE FULLTEXT INDEX placeNames IF NOT EXISTS
FOR (place:Place)
ON EACH [place.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
