// Statements and the quotations that back them.
UNWIND $rows AS row
CREATE (statement:Statement)
SET
  statement = row.properties,
  statement.saidOn = date(row.saidOn),
  statement.saidOnTo = date(row.saidOnTo),
  statement._sortKey = coalesce(row.saidOn, ''),
  statement._dayTerm = replace(row.saidOn, '-', '')
FOREACH (name IN row.publishers |
  MERGE (publisher:Publisher {name: name})
  CREATE (statement)-[:_PUBLISHED_BY]->(publisher)
)
WITH statement, row
UNWIND row.quotationIds AS quotationId
MATCH (quotation:Quotation {id: quotationId})
CREATE (quotation)-[:EVIDENCE_FOR]->(statement)
