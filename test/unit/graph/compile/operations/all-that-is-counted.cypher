// $p1 String = "Telegram"
// $p6 Integer = 20
// $p8 Integer = 21
// $p16 Integer = 5
// $p23 Integer = 5
// $p26 String = "EITHER"
CALL (*) {
  MATCH (entity2:Medium)
  WHERE toLower(entity2.name) = toLower($p1)
  WITH DISTINCT entity2
  RETURN collect(entity2) AS media3
}
CALL (*) {
  CALL (*) {
    UNWIND media3 AS medium11
    MATCH (medium11)<-[:VIA]-(item10)
    WITH DISTINCT item10
    RETURN collect(item10) AS all9
  }
  CALL (*) {
    UNWIND all9 AS statement12
    MATCH (value13)-[:SAID]->(statement12)
    WITH value13, collect(statement12) AS own14
    ORDER BY size(own14) DESC, value13._sortName, value13.id
    LIMIT $p16
    RETURN collect({`label`: value13.name, `count`: toFloat(size(own14)), `entity`: {`id`: value13.id}}) AS values15
  }
  CALL (*) {
    UNWIND all9 AS statement19
    WITH
    statement19,
    $p26 = 'SAID_ON' OR ($p26 = 'EITHER' AND statement19.saidOn IS NOT NULL) AS isSaid27
    WITH
    statement19,
    isSaid27,
    CASE WHEN isSaid27 THEN statement19.saidOn ELSE statement19.publishedOn END AS day24,
    CASE WHEN isSaid27 THEN statement19.saidOnPrecision ELSE statement19.publishedOnPrecision END AS precision25
    WITH statement19, day24, precision25
    WHERE precision25 IN ['DAY', 'MONTH']
    WITH statement19, left(toString(day24), 7) AS value20
    WITH value20, collect(statement19) AS own21
    ORDER BY size(own21) DESC, toLower(value20), value20
    LIMIT $p23
    RETURN collect({`label`: value20, `count`: toFloat(size(own21)), `entity`: null}) AS values22
  }
  RETURN {`totalCount`: toFloat(size(all9)), `facets`: [[values15], [values22]]} AS connection28
}
RETURN {`statements`: connection28} AS answer
