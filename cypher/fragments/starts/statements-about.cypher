// Statements about the actors and places of a set.
//
// @binds set subject statement
UNWIND set AS subject
MATCH (subject)<-[:ABOUT]-(statement)
