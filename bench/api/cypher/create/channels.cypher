// Through which media statements were made.
UNWIND $rows AS row
MATCH (statement:Statement {key: row.key})
MATCH (medium:Medium {name: row.to})
CREATE (statement)-[:VIA {rule: row.rule, confidence: toFloat(row.confidence)}]->(medium)
