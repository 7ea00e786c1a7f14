// Who speaks for which organization
MATCH (who:Actor)-[:SAID]->(what:Statement)-[:ON_BEHALF_OF]->(organization:Organization)
RETURN *
LIMIT 50
