// One share of a place or publisher and year.
CREATE CONSTRAINT share IF NOT EXISTS
FOR (share:_Internal)
REQUIRE share._share IS UNIQUE
