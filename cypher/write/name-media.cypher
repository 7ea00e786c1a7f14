// Writes through which media quotations came, at which words.
//
// @mode    write
// @param   namings      List<Map>
// @column  quotationId  String
// @column  mediumName   String
// @column  properties   Map
// @column  confidence   Float
UNWIND $namings AS row
MATCH (quotation:Quotation {id: row.quotationId})
MERGE (medium:Medium {name: row.mediumName})
CREATE (quotation)-[naming:NAMES]->(medium)
SET
  naming = row.properties,
  naming.confidence = row.confidence
