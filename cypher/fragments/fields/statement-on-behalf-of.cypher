// The organization for which a statement was made.
//
// @binds statement organization
MATCH (statement)-[:ON_BEHALF_OF]->(organization)
WITH organization
ORDER BY organization.id
