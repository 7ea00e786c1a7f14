// Writes all decisions, what they lead to now, and how many there are.
//
// @mode    write
// @param   decisions  List<Map>     all that there are
// @column  id         String
// @column  kind       String
// @column  ids        List<String>
// @column  within     List<String>
// @column  decidedBy  String
// @column  decidedAt  String
// @column  reason     String
// @column  entityIds  List<String>
// @column  isInForce  Boolean
MATCH (log:_Internal {_log: 'decisions'})
SET log._decisionCount = size($decisions)
WITH log
UNWIND $decisions AS row
MERGE (decision:Decision {id: row.id})
SET
  decision += row,
  decision.name = row.reason
