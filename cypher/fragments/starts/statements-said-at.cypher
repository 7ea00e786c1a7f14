// Statements made at the places of a set.
//
// @binds set site statement
UNWIND set AS site
MATCH (site)<-[:SAID_AT]-(statement)
