// The other statements from which a relation leads to a statement.
//
// @binds statement relation other
// @param RELATION  Type
MATCH (statement)<-[relation:RELATION]-(other)
WITH relation, other
ORDER BY other.id
