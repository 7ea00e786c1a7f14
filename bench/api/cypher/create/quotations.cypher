// Quotations and the articles that they stand in.
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
CREATE (quotation:Quotation)-[:QUOTED_IN]->(article)
SET
  quotation = row.properties,
  quotation.id = row.id,
  quotation.confidence = toFloat(row.confidence),
  quotation.saidOn = date(row.saidOn),
  quotation.saidOnTo = date(row.saidOnTo)
