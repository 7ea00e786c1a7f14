// What came by way of which medium
MATCH (who:Actor)-[:SAID]->(what:Statement)-[:VIA]->(medium:Medium)
RETURN *
LIMIT 50
