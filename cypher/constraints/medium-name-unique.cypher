// A medium is its name.
CREATE CONSTRAINT mediumName IF NOT EXISTS
FOR (medium:Medium)
REQUIRE medium.name IS UNIQUE
