// Who made which statements.
UNWIND $rows AS row
MATCH (statement:Statement {_key: row.key})
MATCH (actor:Actor {id: row.to})
CREATE (actor)-[:SAID {rule: row.rule, confidence: toFloat(row.confidence)}]->(statement)
