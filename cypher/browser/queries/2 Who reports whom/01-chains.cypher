// One statement reports another
MATCH chain = (outer:Statement)-[:REPORTS]->(inner:Statement)
OPTIONAL MATCH relaying = (relayer:Actor)-[:SAID]->(outer)
OPTIONAL MATCH saying = (speaker:Actor)-[:SAID]->(inner)
RETURN chain, relaying, saying
LIMIT 25
