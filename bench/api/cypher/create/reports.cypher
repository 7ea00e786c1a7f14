// Which statements report which.
UNWIND $rows AS row
MATCH (outer:Statement {key: row.from})
MATCH (inner:Statement {key: row.to})
CREATE (outer)-[:REPORTS {rule: row.rule, confidence: toFloat(row.confidence)}]->(inner)
