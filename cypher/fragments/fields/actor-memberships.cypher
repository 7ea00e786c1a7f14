// The organizations that an actor belongs to.
//
// @binds actor membership organization
MATCH (actor)-[membership:MEMBER_OF]->(organization)
WITH membership, organization
ORDER BY organization._sortName, organization.id
