// Who wrote the articles that quote a statement.
//
// @binds statement article value
MATCH (statement)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article)
WHERE article.author IS NOT NULL
UNWIND split(article.author, ', ') AS value
WITH DISTINCT statement, value
