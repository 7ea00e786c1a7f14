// A band of texts that are alike is its name.
CREATE CONSTRAINT textBandName IF NOT EXISTS
FOR (band:_Internal)
REQUIRE band._band IS UNIQUE
