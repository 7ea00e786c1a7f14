// Joins statements to entities that their quotations name, see `listStatementLinks`.
//
// @mode    write
// @param   links       List<Map>
// @column  key         String    of the statement
// @column  role        String
// @column  to          String    id of the entity
// @column  rule        String
// @column  confidence  Float
// @column  basis       String?
UNWIND $links AS row
MATCH (statement:Statement {_key: row.key})
MATCH (entity:Actor|Place {id: row.to})
FOREACH (_ IN CASE row.role WHEN 'SOURCE' THEN [1] ELSE [] END |
  CREATE (entity)-[:SAID {rule: row.rule, confidence: row.confidence}]->(statement)
)
FOREACH (_ IN CASE row.role WHEN 'ABOUT' THEN [1] ELSE [] END |
  CREATE (statement)-[:ABOUT {basis: row.basis, rule: row.rule, confidence: row.confidence}]->(entity)
)
FOREACH (_ IN CASE row.role WHEN 'ADDRESSEE' THEN [1] ELSE [] END |
  CREATE (statement)-[:ADDRESSED_TO {rule: row.rule, confidence: row.confidence}]->(entity)
)
FOREACH (_ IN CASE row.role WHEN 'SAID_AT' THEN [1] ELSE [] END |
  CREATE (statement)-[:SAID_AT {rule: row.rule, confidence: row.confidence}]->(entity)
)
FOREACH (_ IN CASE row.role WHEN 'ON_BEHALF_OF' THEN [1] ELSE [] END |
  CREATE (statement)-[:ON_BEHALF_OF {rule: row.rule, confidence: row.confidence}]->(entity)
)
