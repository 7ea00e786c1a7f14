// The ten who said most about a place and all places inside it within some days, month by month.
MATCH (:Place {id: $place})<-[:PART_OF*0..]-()<-[:ABOUT]-(statement)
WHERE statement.saidOn >= date($from) AND statement.saidOnTo <= date($to)
WITH DISTINCT statement
MATCH (speaker)-[:SAID]->(statement)
WITH
  speaker,
  statement.saidOn.year * 100 + statement.saidOn.month AS month,
  count(*) AS statements
ORDER BY month
WITH
  speaker,
  sum(statements) AS total,
  collect({month: month, statements: statements}) AS months
ORDER BY total DESC, speaker._sortName, speaker.id
LIMIT 10
RETURN collect({id: speaker.id, name: speaker.name, total: total, months: months}) AS rows
