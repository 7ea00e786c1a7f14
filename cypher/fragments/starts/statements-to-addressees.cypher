// Statements made to the actors of a set.
//
// @binds set addressee statement
UNWIND set AS addressee
MATCH (addressee)<-[:ADDRESSED_TO]-(statement)
