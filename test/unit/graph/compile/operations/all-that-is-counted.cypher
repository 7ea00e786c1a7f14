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
    WITH value1, collect(statement1) AS own1
    ORDER BY size(own1) DESC, value1._sortName, value1.id
    LIMIT $p2
    RETURN collect({`label`: value1.name, `count`: toFloat(size(own1)), `entity`: {`id`: value1.id}}) AS values1
  }
  CALL (*) {
    UNWIND all1 AS statement2
    WITH
    statement2,
    $p3 = 'SAID_ON' OR ($p3 = 'EITHER' AND statement2.saidOn IS NOT NULL) AS isSaid1
    WITH
    statement2,
    isSaid1,
    CASE WHEN isSaid1 THEN statement2.saidOn ELSE statement2.publishedOn END AS day1,
    CASE WHEN isSaid1 THEN statement2.saidOnPrecision ELSE statement2.publishedOnPrecision END AS precision1
    WITH statement2, day1, precision1
    WHERE precision1 IN ['DAY', 'MONTH']
    WITH statement2, left(toString(day1), 7) AS value2
    WITH value2, collect(statement2) AS own2
    ORDER BY size(own2) DESC, toLower(value2), value2
    LIMIT $p4
    RETURN collect({`label`: value2, `count`: toFloat(size(own2)), `entity`: null}) AS values2
  }
  RETURN {`totalCount`: toFloat(size(all1)), `facets`: [[values1], [values2]]} AS connection1
}
RETURN {`statements`: connection1} AS answer
