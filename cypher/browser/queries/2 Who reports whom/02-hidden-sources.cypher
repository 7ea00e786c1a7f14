// Statements of sources that articles do not name
MATCH (who:Group|UnnamedSource)-[:SAID]->(what:Statement)
RETURN *
LIMIT 50
