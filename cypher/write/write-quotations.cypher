// Writes the quotations of articles that have none yet.
//
// @mode    write
// @param   quotations  List<Map>
// @column  id          String
// @column  articleId   String
// @column  properties  Map
// @column  confidence  Float
// @column  saidOn      Date?
// @column  saidOnTo    Date?
UNWIND $quotations AS row
MATCH (article:Article {id: row.articleId})
CREATE (quotation:Quotation {id: row.id})-[:QUOTED_IN]->(article)
SET
  quotation += row.properties,
  quotation.confidence = row.confidence,
  quotation.saidOn = row.saidOn,
  quotation.saidOnTo = row.saidOnTo
