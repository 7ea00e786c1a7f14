// The other statements with which a statement is joined as CONTRADICTS.
//
// @binds statement relation other
MATCH (statement)-[relation:CONTRADICTS]-(other)
WITH relation, other
ORDER BY other.id
