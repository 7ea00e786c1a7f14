// The quotations of a statement with words that say that nobody could check it.
//
// @binds statement quotation source
MATCH (statement)<-[:EVIDENCE_FOR]-(quotation)-[:QUOTED_IN]->(source)
WHERE size(quotation.disclaimerStarts) > 0
WITH quotation, source
ORDER BY source.id, quotation.start, quotation.id
