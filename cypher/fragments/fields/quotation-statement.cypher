// The statement that a quotation backs.
//
// @binds quotation statement
MATCH (quotation)-[:EVIDENCE_FOR]->(statement)
WITH statement
ORDER BY statement.id
