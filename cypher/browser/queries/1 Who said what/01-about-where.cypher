// Who said what about where
MATCH (who:Actor)-[:SAID]->(what:Statement)-[:ABOUT]->(where:Place)
RETURN *
LIMIT 50
