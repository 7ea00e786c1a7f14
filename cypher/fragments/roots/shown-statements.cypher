// The first statements of a list, with who said each and what it is about, as Neo4j Browser draws them.
//
// @binds what who said where about
// @param first  Integer
ORDER BY what._sortKey DESC, what.id
LIMIT $first
OPTIONAL MATCH (who:Actor)-[said:SAID]->(what)
OPTIONAL MATCH (what)-[about:ABOUT]->(where)
RETURN who, said, what, about, where
