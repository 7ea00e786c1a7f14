// What one person said (change the name)
MATCH (who:Actor)-[:SAID]->(what:Statement)
WHERE who.shortName = "Putin"
OPTIONAL MATCH (what)-[:ABOUT]->(about)
RETURN *
LIMIT 50
