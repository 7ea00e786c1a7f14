// The other statements to which a relation leads from a statement.
//
// @binds statement relation other
// @param RELATION  Type
MATCH (statement)-[relation:RELATION]->(other)
WITH relation, other
ORDER BY other.id
