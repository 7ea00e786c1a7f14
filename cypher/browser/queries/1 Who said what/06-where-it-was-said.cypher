// Where it was said
MATCH (who:Actor)-[:SAID]->(what:Statement)-[:SAID_AT]->(where:Place)
RETURN *
LIMIT 50
