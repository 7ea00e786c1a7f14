// How many statements are about each country, and all inside it.
//
// @binds value total
MATCH (value:Place)
WHERE value._sortName IS NOT NULL AND value.id IS NOT NULL AND value.kind = 'COUNTRY'
WITH value, COUNT { (value)<-[:ABOUT|_ABOUT_WITHIN]-() } AS total
WHERE total > 0
