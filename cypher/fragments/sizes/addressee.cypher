// How many statements were made to each actor.
//
// @binds value total
MATCH (value:Actor)
WHERE value._sortName IS NOT NULL AND value.id IS NOT NULL
WITH value, COUNT { (value)<-[:ADDRESSED_TO]-() } AS total
WHERE total > 0
