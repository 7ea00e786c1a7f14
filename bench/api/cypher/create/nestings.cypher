// Which quotation stands inside the words of which other.
UNWIND $rows AS row
MATCH (inner:Quotation {id: row.innerId})
MATCH (outer:Quotation {id: row.outerId})
CREATE (inner)-[:NESTED_IN]->(outer)
