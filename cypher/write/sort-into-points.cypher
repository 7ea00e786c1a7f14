// Writes at which points quotations meet others, see `listMeetingPoints`.
//
// @mode    write
// @param   meetings      List<Map>  sorted by point
// @column  point         Integer
// @column  quotationIds  List<String>
UNWIND $meetings AS row
MERGE (point:_Internal {_point: row.point})
WITH point, row
UNWIND row.quotationIds AS quotationId
MATCH (quotation:Quotation {id: quotationId})
CREATE (quotation)-[:_MEETS]->(point)
