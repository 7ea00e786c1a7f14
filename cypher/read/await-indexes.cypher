// Waits, for 20 seconds at most, until every index serves.
//
// @mode  read
CALL db.awaitIndexes(20)
