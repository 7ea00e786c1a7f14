// Writes how statements stand to each other: a directed relation leads from one to the other, and of the
// others the smaller key comes first.
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
CREATE (from)-[:$(row.type) {rule: row.rule, reason: row.reason}]->(to)
