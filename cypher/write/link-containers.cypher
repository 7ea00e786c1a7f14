// Joins statements to the places around those that they are about.
//
// A statement is joined once to a place, directly or so, so that the degrees of the place tell how many
// are about it and all inside it.
//
// @mode   write
// @param  keys  List<String>
UNWIND $keys AS key
MATCH (statement:Statement {_key: key})
MATCH (statement)-[:ABOUT]->(:Place)-[:PART_OF*1..]->(container)
WITH DISTINCT statement, container
WHERE NOT EXISTS { (statement)-[:ABOUT]->(container) }
CREATE (statement)-[:_ABOUT_WITHIN]->(container)
