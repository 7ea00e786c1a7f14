// The other statements to which a statement is joined by a relation, wherever it begins.
//
// @binds statement relation other
// @param RELATION  Type
MATCH (statement)-[relation:RELATION]-(other)
WITH relation, other
ORDER BY other.id
