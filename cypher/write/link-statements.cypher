// Joins statements to all entities that their quotations name; the surest naming gives the rule.
//
// @mode   write
// @param  keys  List<String>
UNWIND $keys AS key
MATCH (statement:Statement {_key: key})<-[:EVIDENCE_FOR]-()-[naming:NAMES]->(entity)
USING INDEX SEEK statement:Statement(_key)
WITH statement, entity, naming
ORDER BY naming.confidence DESC, naming.rule
WITH statement, entity, naming.role AS role, head(collect(naming)) AS best
WITH statement, entity, role, best.rule AS rule, best.confidence AS confidence, best.basis AS basis
FOREACH (_ IN CASE role WHEN 'SOURCE' THEN [1] ELSE [] END |
  CREATE (entity)-[:SAID {rule: rule, confidence: confidence}]->(statement)
)
FOREACH (_ IN CASE role WHEN 'ABOUT' THEN [1] ELSE [] END |
  CREATE (statement)-[:ABOUT {basis: basis, rule: rule, confidence: confidence}]->(entity)
)
FOREACH (_ IN CASE role WHEN 'ADDRESSEE' THEN [1] ELSE [] END |
  CREATE (statement)-[:ADDRESSED_TO {rule: rule, confidence: confidence}]->(entity)
)
FOREACH (_ IN CASE role WHEN 'SAID_AT' THEN [1] ELSE [] END |
  CREATE (statement)-[:SAID_AT {rule: rule, confidence: confidence}]->(entity)
)
FOREACH (_ IN CASE role WHEN 'MEDIUM' THEN [1] ELSE [] END |
  CREATE (statement)-[:VIA {rule: rule, confidence: confidence}]->(entity)
)
FOREACH (_ IN CASE role WHEN 'ON_BEHALF_OF' THEN [1] ELSE [] END |
  CREATE (statement)-[:ON_BEHALF_OF {rule: rule, confidence: confidence}]->(entity)
)
