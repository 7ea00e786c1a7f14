// Writes claims with the statements that make them; the first of these gives each its words and its day.
//
// @mode    write
// @param   claims      List<Map>
// @column  id          String
// @column  keys        List<String>  of its statements, the first that was said first
// @column  roles       List<String>  what each of them is to the claim
// @column  isDisputed  Boolean
UNWIND $claims AS row
MATCH (first:Statement {_key: row.keys[0]})
CREATE (claim:Claim {id: row.id})
SET
  claim.name = first.name,
  claim.text = first.text,
  claim.saidOn = coalesce(first.saidOn, first.publishedOn),
  claim.statementCount = size(row.keys),
  claim.isDisputed = row.isDisputed,
  claim._sortKey = coalesce(toString(coalesce(first.saidOn, first.publishedOn)), ''),
  claim._sizeKey =
    right('0000000' + toString(size(row.keys)), 8) + ' ' +
    coalesce(toString(coalesce(first.saidOn, first.publishedOn)), '')
WITH claim, row
UNWIND range(0, size(row.keys) - 1) AS at
MATCH (statement:Statement {_key: row.keys[at]})
CREATE (statement)-[:MAKES {role: row.roles[at]}]->(claim)
