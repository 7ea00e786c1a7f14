// Through which media statements were made.
UNWIND $rows AS row
MATCH (statement:Statement {_key: row.key})
MATCH (medium:Medium {name: row.to})
CREATE (statement)-[:VIA {rule: row.rule, confidence: toFloat(row.confidence)}]->(medium)
