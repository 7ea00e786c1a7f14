// How many statements came through each medium.
//
// @binds value total
MATCH (value:Medium)
WHERE value.name IS NOT NULL
WITH value, COUNT { (value)<-[:VIA]-() } AS total
WHERE total > 0
