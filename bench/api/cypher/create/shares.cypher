// Puts statements into the shares of the places that they are about or inside of which these lie, and of
// the publishers that quote them: a share holds those of one of these and of one year.
UNWIND $rows AS row
MATCH (statement:Statement {_key: row.key})
MATCH (statement)-[:ABOUT|_ABOUT_WITHIN|_PUBLISHED_BY]->(value:Place|Publisher)
WITH statement, value, split(statement._tally, ' ') AS parts
WITH statement, value, left(parts[1], 4) AS said, left(parts[3], 4) AS published
WITH
  statement,
  value,
  said,
  published,
  said + ' ' + published + ' ' + coalesce('place ' + value.id, 'publisher ' + value.name) AS shareKey
// Sorted keys keep two writers from waiting for each other.
ORDER BY shareKey
MERGE (share:_Internal {_share: shareKey})
ON CREATE SET
  share._tally =
    ' ' + said + CASE said WHEN '' THEN ' ' ELSE ' YEAR' END +
    ' ' + published + CASE published WHEN '' THEN ' ' ELSE ' YEAR' END
MERGE (value)-[:_HAS_SHARE]->(share)
CREATE (statement)-[:_IN_SHARE]->(share)
