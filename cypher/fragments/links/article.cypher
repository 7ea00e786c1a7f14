// The articles that quote a statement.
//
// @binds statement article
MATCH (statement)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article)
