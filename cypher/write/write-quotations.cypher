// Writes the quotations of articles that have none yet.
//
// @mode   write
// @param  quotations  List<Map>  id, articleId, properties, confidence, saidOn, saidOnTo
UNWIND $quotations AS row
MATCH (article:Article {id: row.articleId})
CREATE (quotation:Quotation {id: row.id})-[:QUOTED_IN]->(article)
SET
  quotation += row.properties,
  quotation.confidence = toFloat(row.confidence),
  quotation.saidOn = date(row.saidOn),
  quotation.saidOnTo = date(row.saidOnTo)
