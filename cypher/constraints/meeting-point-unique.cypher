// A point at which quotations meet is its number.
CREATE CONSTRAINT meetingPoint IF NOT EXISTS
FOR (point:_Internal)
REQUIRE point._point IS UNIQUE
