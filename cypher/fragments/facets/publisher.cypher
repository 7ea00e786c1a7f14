// Who published the articles that quote a statement.
//
// @binds statement article value
MATCH (statement)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article)
WHERE article.publisher IS NOT NULL
WITH DISTINCT statement, article.publisher AS value
