// What the cues of a statement's quotations tell of how it was meant.
//
// @binds statement quotation value
MATCH (statement)<-[:EVIDENCE_FOR]-(quotation)
WHERE quotation.cueClass IS NOT NULL
WITH DISTINCT statement, quotation.cueClass AS value
