// The article in which a quotation stands.
//
// @binds quotation article
MATCH (quotation)-[:QUOTED_IN]->(article)
WITH article
ORDER BY article.id
