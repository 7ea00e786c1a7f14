// What was inferred on the weakest grounds
MATCH (who:Actor)-[said:SAID]->(what:Statement)
RETURN who.name AS speaker, what.text AS text, said.rule AS rule, said.confidence AS confidence
ORDER BY confidence
LIMIT 25
