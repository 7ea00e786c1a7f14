// Statements that came through the media of a set.
//
// @binds set medium statement
UNWIND set AS medium
MATCH (medium)<-[:VIA]-(statement)
