// $p1 String = "PUBLISHED_ON"
// $p2 List<String> = ["DAY"]
// $p3 String = "day"
// $p4 String = "_searchText:\"bridg\""
// $p5 String = "EITHER"
// $p6 List<String> = ["DAY","MONTH","YEAR"]
// $p7 String = "year"
// $p8 Integer = 10
// $p9 Integer = 10
// $p10 Integer = 10
// $p11 Integer = 10
// $p12 Integer = 10
// $p13 Integer = 10
// $p14 String = "EITHER"
// $p15 Integer = 10
// $p16 Integer = 10
// $p17 Integer = 20
// $p18 Integer = 21
// $p19 Integer = 20
// $p20 Integer = 21
CALL (*) {
  CALL (*) {
    MATCH (item1:Statement)
    WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
    WITH item1
    RETURN collect(item1) AS all1
  }
  CALL (*) {
    UNWIND all1 AS statement1
    WITH
    statement1,
    $p1 = 'SAID_ON' OR ($p1 = 'EITHER' AND statement1.saidOn IS NOT NULL) AS isSaid1
    WITH
    statement1,
    isSaid1,
    CASE WHEN isSaid1 THEN statement1.saidOn ELSE statement1.publishedOn END AS day1,
    CASE WHEN isSaid1 THEN statement1.saidOnPrecision ELSE statement1.publishedOnPrecision END AS precision1
    WITH isSaid1, day1, precision1
    WHERE precision1 IN $p2
    WITH
    date.truncate($p3, day1) AS start1,
    count(*) AS size1,
    count(CASE WHEN isSaid1 THEN 1 END) AS saidSize1
    ORDER BY start1
    RETURN collect([toString(start1), toFloat(size1), toFloat(saidSize1)]) AS buckets1
  }
  RETURN {`timeline`: {buckets: buckets1, total: toFloat(size(all1))}} AS connection1
}
CALL (*) {
  CALL (*) {
    CALL db.index.fulltext.queryNodes('statementText', $p4) YIELD node AS item2
    WITH DISTINCT item2
    RETURN collect(item2) AS all2
  }
  CALL (*) {
    UNWIND all2 AS statement2
    WITH
    statement2,
    $p5 = 'SAID_ON' OR ($p5 = 'EITHER' AND statement2.saidOn IS NOT NULL) AS isSaid2
    WITH
    statement2,
    isSaid2,
    CASE WHEN isSaid2 THEN statement2.saidOn ELSE statement2.publishedOn END AS day2,
    CASE WHEN isSaid2 THEN statement2.saidOnPrecision ELSE statement2.publishedOnPrecision END AS precision2
    WITH isSaid2, day2, precision2
    WHERE precision2 IN $p6
    WITH
    date.truncate($p7, day2) AS start2,
    count(*) AS size2,
    count(CASE WHEN isSaid2 THEN 1 END) AS saidSize2
    ORDER BY start2
    RETURN collect([toString(start2), toFloat(size2), toFloat(saidSize2)]) AS buckets2
  }
  CALL (*) {
    UNWIND all2 AS statement3
    MATCH (statement3)-[:ABOUT]->(place1:Place)-[:PART_OF*0..]->(value1:Place)
    WITH value1, collect(DISTINCT statement3) AS found1, max(place1 = value1) AS isNamed1
    WHERE isNamed1
    UNWIND found1 AS statement3
    WITH statement3, value1
    WITH value1, collect(statement3) AS own1
    ORDER BY size(own1) DESC, value1._sortName, value1.id
    LIMIT $p8
    RETURN collect({`label`: value1.name}) AS values1
  }
  CALL (*) {
    UNWIND all2 AS statement4
    MATCH (statement4)-[:ABOUT]->(:Place)-[:PART_OF*0..]->(value2:Place {kind: 'COUNTRY'})
    WITH DISTINCT statement4, value2
    WITH value2, collect(statement4) AS own2
    ORDER BY size(own2) DESC, value2._sortName, value2.id
    LIMIT $p9
    RETURN collect({`label`: value2.name}) AS values2
  }
  CALL (*) {
    UNWIND all2 AS statement5
    MATCH (statement5)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article1)
    WHERE article1.publisher IS NOT NULL
    WITH DISTINCT statement5, article1.publisher AS value3
    WITH value3, collect(statement5) AS own3
    ORDER BY size(own3) DESC, toLower(value3), value3
    LIMIT $p10
    RETURN collect({`label`: value3}) AS values3
  }
  CALL (*) {
    UNWIND all2 AS statement6
    WITH statement6, statement6.kind AS value4
    WITH value4, collect(statement6) AS own4
    ORDER BY size(own4) DESC, toLower(value4), value4
    LIMIT $p11
    RETURN collect({`label`: value4}) AS values4
  }
  CALL (*) {
    UNWIND all2 AS statement7
    MATCH (statement7)-[:VIA]->(medium1)
    WITH statement7, medium1.name AS value5
    WITH value5, collect(statement7) AS own5
    ORDER BY size(own5) DESC, toLower(value5), value5
    LIMIT $p12
    RETURN collect({`label`: value5}) AS values5
  }
  CALL (*) {
    UNWIND all2 AS statement8
    MATCH (statement8)<-[:EVIDENCE_FOR]-()-[stance1:TAKES_SIDE]->()
    WITH DISTINCT statement8, stance1.topic AS value6
    WITH value6, collect(statement8) AS own6
    ORDER BY size(own6) DESC, toLower(value6), value6
    LIMIT $p13
    RETURN collect({`label`: value6}) AS values6
  }
  CALL (*) {
    UNWIND all2 AS statement9
    WITH
    statement9,
    $p14 = 'SAID_ON' OR ($p14 = 'EITHER' AND statement9.saidOn IS NOT NULL) AS isSaid3
    WITH
    statement9,
    isSaid3,
    CASE WHEN isSaid3 THEN statement9.saidOn ELSE statement9.publishedOn END AS day3,
    CASE WHEN isSaid3 THEN statement9.saidOnPrecision ELSE statement9.publishedOnPrecision END AS precision3
    WITH statement9, day3
    WHERE day3 IS NOT NULL
    WITH statement9, left(toString(day3), 4) AS value7
    WITH value7, collect(statement9) AS own7
    ORDER BY size(own7) DESC, toLower(value7), value7
    LIMIT $p15
    RETURN collect({`label`: value7}) AS values7
  }
  CALL (*) {
    UNWIND all2 AS statement10
    MATCH (statement10)-[:ADDRESSED_TO]->(value8)
    WITH value8, collect(statement10) AS own8
    ORDER BY size(own8) DESC, value8._sortName, value8.id
    LIMIT $p16
    RETURN collect({`label`: value8.name}) AS values8
  }
  RETURN {`totalCount`: toFloat(size(all2)), `timeline`: {buckets: buckets2, total: toFloat(size(all2))}, `facets`: [[values1], [values2], [values3], [values4], [values5], [values6], [values7], [values8]]} AS connection2
}
RETURN {`published`: connection1, `either`: connection2} AS answer
