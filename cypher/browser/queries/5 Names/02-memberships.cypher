// Who belongs to which organization
MATCH (who:Person)-[membership:MEMBER_OF]->(organization:Organization)
RETURN *
LIMIT 50
