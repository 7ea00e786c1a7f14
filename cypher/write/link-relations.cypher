// Writes how statements stand to each other: a directed relation leads from one to the other, and of the
// others the smaller key comes first. What was compared stands side by side in three lists.
//
// @mode    write
// @param   relations   List<Map>
// @column  from        String       key of a statement
// @column  to          String
// @column  type        String
// @column  rule        String
// @column  confidence  Float
// @column  reason      String
// @column  parts       List<String>
// @column  fromParts   List<String>
// @column  toParts     List<String>
UNWIND $relations AS row
MATCH (from:Statement {_key: row.from})
MATCH (to:Statement {_key: row.to})
CREATE (from)-[:$(row.type) {
  rule: row.rule,
  confidence: row.confidence,
  reason: row.reason,
  parts: row.parts,
  fromParts: row.fromParts,
  toParts: row.toParts
}]->(to)
