// The statements that report a statement.
//
// @binds statement outer
MATCH (outer)-[:REPORTS]->(statement)
WITH outer
ORDER BY outer.id
