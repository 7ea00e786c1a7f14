// Writes which quotation stands inside the words of which other.
//
// @mode    write
// @param   nestings  List<Map>
// @column  innerId   String
// @column  outerId   String
UNWIND $nestings AS row
MATCH (inner:Quotation {id: row.innerId})
MATCH (outer:Quotation {id: row.outerId})
CREATE (inner)-[:NESTED_IN]->(outer)
