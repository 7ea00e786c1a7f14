// Writes which entities quotations name, at which words, in which role.
//
// @mode    write
// @param   namings      List<Map>
// @column  quotationId  String
// @column  entityId     String
// @column  properties   Map
// @column  confidence   Float
// @column  similarity   Float?     of whom else it may be
// @column  possibility  Float?     that it is
UNWIND $namings AS row
MATCH (quotation:Quotation {id: row.quotationId})
MATCH (entity:Actor|Place {id: row.entityId})
CREATE (quotation)-[naming:NAMES]->(entity)
SET
  naming = row.properties,
  naming.confidence = row.confidence,
  naming.similarity = row.similarity,
  naming.possibility = row.possibility
