// Those found in an article of each list in `articles`.
//
// @mode    read
WITH request, statement
WHERE all(ids IN request.articles WHERE EXISTS {
  MATCH (statement)<-[:EVIDENCE_FOR]-(:Quotation)-[:QUOTED_IN]->(article:Article)
  WHERE article.id IN ids
})
