// Which statements report which.
UNWIND $rows AS row
MATCH (outer:Statement {_key: row.from})
MATCH (inner:Statement {_key: row.to})
CREATE (outer)-[:REPORTS {rule: row.rule, confidence: toFloat(row.confidence)}]->(inner)
