// The other statements with which a statement is joined as CORROBORATES.
//
// @binds statement relation other
MATCH (statement)-[relation:CORROBORATES]-(other)
WITH relation, other
ORDER BY other.id
