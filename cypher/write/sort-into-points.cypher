// Writes at which points quotations meet others, see `listMeetingPoints`.
//
// @mode    write
// @param   meetings     List<Map>
// @column  quotationId  String
// @column  points       List<Integer>
UNWIND $meetings AS row
MATCH (quotation:Quotation {id: row.quotationId})
WITH quotation, row
UNWIND row.points AS number
MERGE (point:_Internal {_point: number})
CREATE (quotation)-[:_MEETS]->(point)
