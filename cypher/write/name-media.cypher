// Writes through which media quotations came, at which words.
//
// @mode   write
// @param  namings  List<Map>  quotationId, mediumName, properties, confidence
UNWIND $namings AS row
MATCH (quotation:Quotation {id: row.quotationId})
MERGE (medium:Medium {name: row.mediumName})
CREATE (quotation)-[naming:NAMES]->(medium)
SET
  naming = row.properties,
  naming.confidence = toFloat(row.confidence)
