// Which entities and media quotations name, at which words, in which role.
UNWIND $rows AS row
MATCH (quotation:Quotation {id: row.quotationId})
CALL (row) {
  MATCH (named:Actor|Place {id: row.to})
  RETURN named
  UNION ALL
  MATCH (named:Medium {name: row.to})
  RETURN named
}
CREATE (quotation)-[naming:NAMES]->(named)
SET
  naming = row.properties,
  naming.confidence = toFloat(row.confidence)
