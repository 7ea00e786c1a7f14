// The id of the article in which a quotation stands.
//
// @binds quotation article
head(COLLECT {
  MATCH (quotation)-[:QUOTED_IN]->(article)
  RETURN article.id
})
