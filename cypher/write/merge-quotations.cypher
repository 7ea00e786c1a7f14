// Writes the quotations of an article.
//
// @mode   write
// @param  articleId   String
// @param  quotations  List<Map>  id, properties, confidence, saidOn, saidOnTo
MATCH (article:Article {id: $articleId})
UNWIND $quotations AS row
MERGE (quotation:Quotation {id: row.id})
SET
  quotation += row.properties,
  quotation.confidence = toFloat(row.confidence),
  quotation.saidOn = date(row.saidOn),
  quotation.saidOnTo = date(row.saidOnTo)
MERGE (quotation)-[:QUOTED_IN]->(article)
