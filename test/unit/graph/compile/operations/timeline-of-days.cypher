// $p1 String = "PUBLISHED_ON"
// $p2 Integer = 10
// $p3 List<String> = ["DAY"]
// $p4 String = "day"
// $p5 String = "_searchText:\"bridg\""
// $p6 String = "EITHER"
// $p7 Integer = 4
// $p8 List<String> = ["DAY","MONTH","YEAR"]
// $p9 String = "year"
// $p10 Integer = 10
// $p11 Integer = 10
// $p12 Integer = 10
// $p13 Integer = 10
// $p14 Integer = 10
// $p15 Integer = 10
// $p16 String = "EITHER"
// $p17 Integer = 10
// $p18 Integer = 10
// $p19 Integer = 20
// $p20 Integer = 21
// $p21 Integer = 20
// $p22 Integer = 21
CALL (*) {
  CALL (*) {
    MATCH (statement1:Statement)
    WHERE statement1._tally IS NOT NULL
    WITH statement1._tally AS tally1, count(*) AS size1
    WITH tally1, size1, split(tally1, ' ') AS parts1
    WITH
    tally1,
    size1,
    parts1,
    $p1 = 'SAID_ON' OR ($p1 = 'EITHER' AND parts1[1] <> '') AS isSaid1
    WITH
    tally1,
    size1,
    isSaid1,
    CASE WHEN isSaid1 THEN parts1[1] ELSE parts1[3] END AS day1,
    CASE WHEN isSaid1 THEN parts1[2] ELSE parts1[4] END AS precision1
    WITH left(day1, $p2) AS cut1, precision1, isSaid1, sum(size1) AS part1
    WITH
    CASE WHEN precision1 IN $p3 THEN toString(date.truncate($p4, date(cut1))) END AS start1,
    sum(part1) AS total1,
    sum(CASE WHEN isSaid1 THEN part1 ELSE 0 END) AS saidTotal1
    ORDER BY start1
    RETURN collect([start1, toFloat(total1), toFloat(saidTotal1)]) AS buckets1
  }
  RETURN {`timeline`: buckets1} AS connection1
}
CALL (*) {
  CALL (*) {
    CALL db.index.fulltext.queryNodes('statementText', $p5) YIELD node AS item1
    WITH DISTINCT item1
    RETURN collect(item1) AS all1
  }
  CALL (*) {
    UNWIND all1 AS statement2
    WITH statement2._tally AS tally2, count(*) AS size2
    WITH tally2, size2, split(tally2, ' ') AS parts2
    WITH
    tally2,
    size2,
    parts2,
    $p6 = 'SAID_ON' OR ($p6 = 'EITHER' AND parts2[1] <> '') AS isSaid2
    WITH
    tally2,
    size2,
    isSaid2,
    CASE WHEN isSaid2 THEN parts2[1] ELSE parts2[3] END AS day2,
    CASE WHEN isSaid2 THEN parts2[2] ELSE parts2[4] END AS precision2
    WITH left(day2, $p7) AS cut2, precision2, isSaid2, sum(size2) AS part2
    WITH
    CASE WHEN precision2 IN $p8 THEN toString(date.truncate($p9, date(cut2))) END AS start2,
    sum(part2) AS total2,
    sum(CASE WHEN isSaid2 THEN part2 ELSE 0 END) AS saidTotal2
    ORDER BY start2
    RETURN collect([start2, toFloat(total2), toFloat(saidTotal2)]) AS buckets2
  }
  CALL (*) {
    UNWIND all1 AS statement3
    MATCH (statement3)-[link1:ABOUT|_ABOUT_WITHIN]->(value1:Place)
    WITH value1, collect(statement3) AS found1, max(type(link1) = 'ABOUT') AS isNamed1
    WHERE isNamed1
    UNWIND found1 AS statement3
    WITH statement3, value1
    WITH value1, count(*) AS total3
    WITH *
    ORDER BY total3 DESC, value1._sortName, value1.id
    LIMIT $p10
    RETURN collect({`label`: value1.name}) AS values1
  }
  CALL (*) {
    UNWIND all1 AS statement4
    MATCH (statement4)-[:ABOUT|_ABOUT_WITHIN]->(value2:Place {kind: 'COUNTRY'})
    WITH value2, count(*) AS total4
    WITH *
    ORDER BY total4 DESC, value2._sortName, value2.id
    LIMIT $p11
    RETURN collect({`label`: value2.name}) AS values2
  }
  CALL (*) {
    UNWIND all1 AS statement5
    MATCH (statement5)-[:_PUBLISHED_BY]->(value3)
    WITH value3, count(*) AS total5
    WITH *
    ORDER BY total5 DESC, toLower(value3.name), value3.name
    LIMIT $p12
    RETURN collect({`label`: value3.name}) AS values3
  }
  CALL (*) {
    UNWIND all1 AS statement6
    WITH statement6._tally AS tally3, count(*) AS size3
    WITH tally3, size3, split(tally3, ' ')[0] AS value4
    WITH value4, sum(size3) AS total6, collect([tally3, size3]) AS own1
    WITH *
    ORDER BY total6 DESC, toLower(value4), value4
    LIMIT $p13
    RETURN collect({`label`: value4}) AS values4
  }
  CALL (*) {
    UNWIND all1 AS statement7
    MATCH (statement7)-[:VIA]->(value5)
    WITH value5, count(*) AS total7
    WITH *
    ORDER BY total7 DESC, toLower(value5.name), value5.name
    LIMIT $p14
    RETURN collect({`label`: value5.name}) AS values5
  }
  CALL (*) {
    UNWIND all1 AS statement8
    UNWIND statement8.topics AS value6
    WITH statement8, value6
    WITH value6, count(*) AS total8
    WITH *
    ORDER BY total8 DESC, toLower(value6), value6
    LIMIT $p15
    RETURN collect({`label`: value6}) AS values6
  }
  CALL (*) {
    UNWIND all1 AS statement9
    WITH statement9._tally AS tally4, count(*) AS size4
    WITH tally4, size4, split(tally4, ' ') AS parts3
    WITH
    tally4,
    size4,
    parts3,
    $p16 = 'SAID_ON' OR ($p16 = 'EITHER' AND parts3[1] <> '') AS isSaid3
    WITH
    tally4,
    size4,
    isSaid3,
    CASE WHEN isSaid3 THEN parts3[1] ELSE parts3[3] END AS day3,
    CASE WHEN isSaid3 THEN parts3[2] ELSE parts3[4] END AS precision3
    WITH tally4, size4, day3
    WHERE day3 <> ''
    WITH tally4, size4, left(day3, 4) AS value7
    WITH value7, sum(size4) AS total9, collect([tally4, size4]) AS own2
    WITH *
    ORDER BY total9 DESC, toLower(value7), value7
    LIMIT $p17
    RETURN collect({`label`: value7}) AS values7
  }
  CALL (*) {
    UNWIND all1 AS statement10
    MATCH (statement10)-[:ADDRESSED_TO]->(value8)
    WITH value8, count(*) AS total10
    WITH *
    ORDER BY total10 DESC, value8._sortName, value8.id
    LIMIT $p18
    RETURN collect({`label`: value8.name}) AS values8
  }
  RETURN {`totalCount`: toFloat(size(all1)), `timeline`: buckets2, `facets`: [[values1], [values2], [values3], [values4], [values5], [values6], [values7], [values8]]} AS connection2
}
RETURN {`published`: connection1, `either`: connection2} AS answer
