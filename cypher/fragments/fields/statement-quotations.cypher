// The quotations that back a statement, in the order of articles and texts.
//
// @binds statement quotation source
MATCH (statement)<-[:EVIDENCE_FOR]-(quotation)-[:QUOTED_IN]->(source)
WITH quotation, source
ORDER BY source.id, quotation.start, quotation.id
