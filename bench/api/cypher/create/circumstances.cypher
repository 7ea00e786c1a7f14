// What statements are about, and to whom, where and for whom they were made.
UNWIND $rows AS row
MATCH (statement:Statement {_key: row.key})
MATCH (entity:Actor|Place {id: row.to})
CREATE (statement)-[link:$(row.type)]->(entity)
SET
  link.rule = row.rule,
  link.confidence = toFloat(row.confidence)
