// The organizations that an actor belongs to.
//
// @binds member membership organization
MATCH (member)-[membership:MEMBER_OF]->(organization)
WITH membership, organization
ORDER BY organization._sortName, organization.id
