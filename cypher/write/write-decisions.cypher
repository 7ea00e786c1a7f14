// Writes all decisions, what they lead to now, and how many there are.
//
// @mode   write
// @param  decisions  List<Map>  id and properties
MATCH (log:_Internal {_log: 'decisions'})
SET log._decisionCount = size($decisions)
WITH log
UNWIND $decisions AS row
MERGE (decision:Decision {id: row.id})
SET
  decision += row,
  decision.name = row.reason
