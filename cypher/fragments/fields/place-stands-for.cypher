// The organization for which a place's name may stand.
//
// @binds place organization
MATCH (place)-[:STANDS_FOR]->(organization)
WITH organization
ORDER BY organization.id
