// Removes those of the statements that no quotation backs any more.
//
// @mode   write
// @param  keys  List<String>
UNWIND $keys AS key
MATCH (statement:Statement {_key: key})
WHERE NOT EXISTS { (statement)<-[:EVIDENCE_FOR]-() }
DELETE statement
