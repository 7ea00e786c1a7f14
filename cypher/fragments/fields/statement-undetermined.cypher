// The other statements with which a statement is joined as UNDETERMINED.
//
// @binds statement relation other
MATCH (statement)-[relation:UNDETERMINED]-(other)
WITH relation, other
ORDER BY other.id
