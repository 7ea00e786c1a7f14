// Statements that contradict each other
MATCH against = (one:Statement)-[:CONTRADICTS]->(other:Statement)
OPTIONAL MATCH saying = (who:Actor)-[:SAID]->(what:Statement)
WHERE what IN [one, other]
RETURN against, saying
LIMIT 25
