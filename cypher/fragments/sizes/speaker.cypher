// How many statements each actor made.
//
// @binds value total
MATCH (value:Actor)
WHERE value._sortName IS NOT NULL AND value.id IS NOT NULL
WITH value, COUNT { (value)-[:SAID]->() } AS total
WHERE total > 0
