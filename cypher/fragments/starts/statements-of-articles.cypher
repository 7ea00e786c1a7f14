// Statements that the articles of a set quote.
//
// @binds set article statement
UNWIND set AS article
MATCH (article)<-[:QUOTED_IN]-()-[:EVIDENCE_FOR]->(statement)
