// How many statements are about each place, and all inside it, that any statement names itself.
//
// @binds value named total
MATCH (value:Place)
WHERE value._sortName IS NOT NULL AND value.id IS NOT NULL
WITH value, COUNT { (value)<-[:ABOUT]-() } AS named
WHERE named > 0
WITH value, named + COUNT { (value)<-[:_ABOUT_WITHIN]-() } AS total
