// The quotations in which the words stand by which a statement's slot is known, with these words.
//
// @binds statement inference target quotation naming
MATCH (statement)<-[:EVIDENCE_FOR]-(quotation)-[naming:NAMES]->(target)
WHERE naming.role =
  CASE type(inference)
    WHEN 'SAID' THEN 'SOURCE'
    WHEN 'ADDRESSED_TO' THEN 'ADDRESSEE'
    WHEN 'VIA' THEN 'MEDIUM'
    ELSE type(inference)
  END
WITH quotation, naming
ORDER BY quotation.id, naming.start
