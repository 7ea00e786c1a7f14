// A publisher is its name.
CREATE CONSTRAINT publisherName IF NOT EXISTS
FOR (publisher:Publisher)
REQUIRE publisher.name IS UNIQUE
