// Statements of the articles `startIds`.
//
// @mode    read
CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Article {id: startId})<-[:QUOTED_IN]-(:Quotation)-[:EVIDENCE_FOR]->(statement:Statement)
  RETURN DISTINCT statement
}
