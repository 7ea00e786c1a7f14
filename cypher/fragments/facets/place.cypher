// The places that a statement is about, or that lie around such a place, as far as any of the statements
// names them itself: as many as are found when the place is asked for.
//
// @binds statement link value found isNamed
MATCH (statement)-[link:ABOUT|_ABOUT_WITHIN]->(value:Place)
WITH value, collect(statement) AS found, max(type(link) = 'ABOUT') AS isNamed
WHERE isNamed
UNWIND found AS statement
WITH statement, value
