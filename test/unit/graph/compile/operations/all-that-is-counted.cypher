// $p1 String = "Telegram"
// $p2 Integer = 5
// $p3 String = "EITHER"
// $p4 Integer = 5
// $p5 Integer = 20
// $p6 Integer = 21
CALL (*) {
  MATCH (entity1:Medium)
  WHERE toLower(entity1.name) = toLower($p1)
  WITH DISTINCT entity1
  RETURN collect(entity1) AS media1
}
CALL (*) {
  CALL (*) {
    UNWIND media1 AS medium1
    MATCH (medium1)<-[:VIA]-(item1)
    WITH DISTINCT item1
    RETURN collect(item1) AS all1
  }
  CALL (*) {
    UNWIND all1 AS statement1
    MATCH (value1)-[:SAID]->(statement1)
    WITH value1, count(*) AS total1
    WITH *
    ORDER BY total1 DESC, value1._sortName, value1.id
    LIMIT $p2
    RETURN collect({`label`: value1.name, `count`: toFloat(total1), `entity`: {`id`: value1.id}}) AS values1
  }
  CALL (*) {
    UNWIND all1 AS statement2
    WITH statement2._tally AS tally1, count(*) AS size1
    WITH tally1, size1, split(tally1, ' ') AS parts1
    WITH
    tally1,
    size1,
    parts1,
    $p3 = 'SAID_ON' OR ($p3 = 'EITHER' AND parts1[1] <> '') AS isSaid1
    WITH
    tally1,
    size1,
    isSaid1,
    CASE WHEN isSaid1 THEN parts1[1] ELSE parts1[3] END AS day1,
    CASE WHEN isSaid1 THEN parts1[2] ELSE parts1[4] END AS precision1
    WITH tally1, size1, day1, precision1
    WHERE precision1 IN ['DAY', 'MONTH']
    WITH tally1, size1, left(day1, 7) AS value2
    WITH value2, sum(size1) AS total2, collect([tally1, size1]) AS own1
    WITH *
    ORDER BY total2 DESC, toLower(value2), value2
    LIMIT $p4
    RETURN collect({`label`: value2, `count`: toFloat(total2), `entity`: null}) AS values2
  }
  RETURN {`totalCount`: toFloat(size(all1)), `facets`: [[values1], [values2]]} AS connection1
}
RETURN {`statements`: connection1} AS answer
