// One article sits at a seat.
CREATE CONSTRAINT seat IF NOT EXISTS
FOR (seat:_Internal)
REQUIRE seat._seat IS UNIQUE
