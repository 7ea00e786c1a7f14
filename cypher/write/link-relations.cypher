// Writes how statements stand to each other; the smaller key comes first.
//
// @mode    write
// @param   relations  List<Map>
// @column  from       String     key of a statement
// @column  to         String
// @column  type       String
// @column  rule       String
// @column  reason     String
UNWIND $relations AS row
MATCH (from:Statement {_key: row.from})
MATCH (to:Statement {_key: row.to})
FOREACH (_ IN CASE row.type WHEN 'CONTRADICTS' THEN [1] ELSE [] END |
  CREATE (from)-[:CONTRADICTS {rule: row.rule, reason: row.reason}]->(to)
)
FOREACH (_ IN CASE row.type WHEN 'CORROBORATES' THEN [1] ELSE [] END |
  CREATE (from)-[:CORROBORATES {rule: row.rule, reason: row.reason}]->(to)
)
FOREACH (_ IN CASE row.type WHEN 'UNDETERMINED' THEN [1] ELSE [] END |
  CREATE (from)-[:UNDETERMINED {rule: row.rule, reason: row.reason}]->(to)
)
