// Which places lie around those that statements are about.
UNWIND $rows AS row
MATCH (statement:Statement {_key: row.key})-[:ABOUT]->(:Place)-[:PART_OF*1..]->(container)
WITH DISTINCT statement, container
WHERE NOT EXISTS { (statement)-[:ABOUT]->(container) }
CREATE (statement)-[:_ABOUT_WITHIN]->(container)
