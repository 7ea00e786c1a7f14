// Writes which entities quotations name, at which words, in which role.
//
// @mode   write
// @param  namings  List<Map>  quotationId, entityId, properties, confidence, similarity and possibility of whom else it may be
UNWIND $namings AS row
MATCH (quotation:Quotation {id: row.quotationId})
MATCH (entity:Actor|Place {id: row.entityId})
CREATE (quotation)-[naming:NAMES]->(entity)
SET
  naming = row.properties,
  naming.confidence = toFloat(row.confidence),
  naming.similarity = toFloat(row.similarity),
  naming.possibility = toFloat(row.possibility)
