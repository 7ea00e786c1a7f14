// A band of texts that are alike is its name.
CREATE CONSTRAINT textBandName IF NOT EXISTS
FOR (band:TextBand)
REQUIRE band.name IS UNIQUE
