// Who told whom
MATCH (who:Actor)-[:SAID]->(what:Statement)-[:ADDRESSED_TO]->(whom:Actor)
RETURN *
LIMIT 50
