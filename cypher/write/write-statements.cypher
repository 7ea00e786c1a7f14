// Writes statements as their quotations make them, see `buildStatementRow`, and joins them to these.
//
// @mode    write
// @param   statements     List<Map>
// @column  key            String
// @column  properties     Map           null removes one
// @column  saidOn         Date?
// @column  saidOnTo       Date?
// @column  publishedOn    Date?
// @column  publishedOnTo  Date?
// @column  publishers     List<String>
// @column  quotationIds   List<String>
UNWIND $statements AS row
MATCH (statement:Statement {_key: row.key})
SET
  statement += row.properties,
  statement.saidOn = row.saidOn,
  statement.saidOnTo = row.saidOnTo,
  statement.publishedOn = row.publishedOn,
  statement.publishedOnTo = row.publishedOnTo
FOREACH (name IN row.publishers |
  MERGE (publisher:Publisher {name: name})
  CREATE (statement)-[:_PUBLISHED_BY]->(publisher)
)
WITH statement, row
UNWIND row.quotationIds AS quotationId
MATCH (quotation:Quotation {id: quotationId})
CREATE (quotation)-[:EVIDENCE_FOR]->(statement)
