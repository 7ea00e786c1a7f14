// Joins statements to the media through which their quotations came.
//
// @mode    write
// @param   links       List<Map>
// @column  key         String    of the statement
// @column  to          String    name of the medium
// @column  rule        String
// @column  confidence  Float
UNWIND $links AS row
MATCH (statement:Statement {_key: row.key})
MATCH (medium:Medium {name: row.to})
CREATE (statement)-[:VIA {rule: row.rule, confidence: row.confidence}]->(medium)
