// The places that a statement is about, or that lie around such a place, as far as any of the statements
// names them itself: as many as are found when the place is asked for.
//
// @binds statement place value found isNamed
MATCH (statement)-[:ABOUT]->(place:Place)-[:PART_OF*0..]->(value:Place)
WITH value, collect(DISTINCT statement) AS found, max(place = value) AS isNamed
WHERE isNamed
UNWIND found AS statement
WITH statement, value
