// $p1 Integer = 21
// $p2 Integer = 3
// $p3 String = "EITHER"
// $p4 Integer = 4
// $p5 List<String> = ["DAY","MONTH","YEAR"]
// $p6 String = "year"
// $p7 Integer = 3
// $p8 String = "EITHER"
// $p9 Integer = 4
// $p10 List<String> = ["DAY","MONTH","YEAR"]
// $p11 String = "year"
// $p12 Integer = 3
// $p13 String = "EITHER"
// $p14 Integer = 4
// $p15 List<String> = ["DAY","MONTH","YEAR"]
// $p16 String = "year"
// $p17 Integer = 3
// $p18 String = "EITHER"
// $p19 Integer = 4
// $p20 List<String> = ["DAY","MONTH","YEAR"]
// $p21 String = "year"
// $p22 Integer = 3
// $p23 String = "EITHER"
// $p24 Integer = 4
// $p25 List<String> = ["DAY","MONTH","YEAR"]
// $p26 String = "year"
// $p27 Integer = 3
// $p28 String = "EITHER"
// $p29 Integer = 4
// $p30 List<String> = ["DAY","MONTH","YEAR"]
// $p31 String = "year"
// $p32 Integer = 20
CALL (*) {
  CALL (*) {
    CALL (*) {
      MATCH (item1:Statement)
      WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
      WITH item1
      ORDER BY item1._sortKey DESC, item1.id
      RETURN item1
      LIMIT $p1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    MATCH (value1:Actor)
    WHERE value1._sortName IS NOT NULL AND value1.id IS NOT NULL
    WITH value1, COUNT { (value1)-[:SAID]->() } AS total1
    WHERE total1 > 0
    WITH *
    ORDER BY total1 DESC, value1._sortName, value1.id
    LIMIT $p2
    CALL (*) {
      MATCH (value1)-[:SAID]->(statement1)
      WITH statement1._tally AS tally1, count(*) AS size1
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
      WITH left(day1, $p4) AS cut1, precision1, isSaid1, sum(size1) AS part1
      WITH
      CASE WHEN precision1 IN $p5 THEN toString(date.truncate($p6, date(cut1))) END AS start1,
      sum(part1) AS total2,
      sum(CASE WHEN isSaid1 THEN part1 ELSE 0 END) AS saidTotal1
      ORDER BY start1
      RETURN collect([start1, toFloat(total2), toFloat(saidTotal1)]) AS buckets1
    }
    RETURN collect({`value`: value1.id, `count`: toFloat(total1), `timeline`: buckets1}) AS values1
  }
  CALL (*) {
    MATCH (value2:Place)
    WHERE value2._sortName IS NOT NULL AND value2.id IS NOT NULL
    WITH value2, COUNT { (value2)<-[:ABOUT]-() } AS named1
    WHERE named1 > 0
    WITH value2, named1 + COUNT { (value2)<-[:_ABOUT_WITHIN]-() } AS total3
    WITH *
    ORDER BY total3 DESC, value2._sortName, value2.id
    LIMIT $p7
    CALL (*) {
      MATCH (value2)-[:_HAS_SHARE]->(share1)
      WITH share1._tally AS tally2, COUNT { (share1)<-[:_IN_SHARE]-() } AS size2
      WITH tally2, size2, split(tally2, ' ') AS parts2
      WITH
      tally2,
      size2,
      parts2,
      $p8 = 'SAID_ON' OR ($p8 = 'EITHER' AND parts2[1] <> '') AS isSaid2
      WITH
      tally2,
      size2,
      isSaid2,
      CASE WHEN isSaid2 THEN parts2[1] ELSE parts2[3] END AS day2,
      CASE WHEN isSaid2 THEN parts2[2] ELSE parts2[4] END AS precision2
      WITH left(day2, $p9) AS cut2, precision2, isSaid2, sum(size2) AS part2
      WITH
      CASE WHEN precision2 IN $p10 THEN toString(date.truncate($p11, date(cut2))) END AS start2,
      sum(part2) AS total4,
      sum(CASE WHEN isSaid2 THEN part2 ELSE 0 END) AS saidTotal2
      ORDER BY start2
      RETURN collect([start2, toFloat(total4), toFloat(saidTotal2)]) AS buckets2
    }
    RETURN collect({`value`: value2.id, `count`: toFloat(total3), `timeline`: buckets2}) AS values2
  }
  CALL (*) {
    MATCH (value3:Place)
    WHERE value3._sortName IS NOT NULL AND value3.id IS NOT NULL AND value3.kind = 'COUNTRY'
    WITH value3, COUNT { (value3)<-[:ABOUT|_ABOUT_WITHIN]-() } AS total5
    WHERE total5 > 0
    WITH *
    ORDER BY total5 DESC, value3._sortName, value3.id
    LIMIT $p12
    CALL (*) {
      MATCH (value3)-[:_HAS_SHARE]->(share2)
      WITH share2._tally AS tally3, COUNT { (share2)<-[:_IN_SHARE]-() } AS size3
      WITH tally3, size3, split(tally3, ' ') AS parts3
      WITH
      tally3,
      size3,
      parts3,
      $p13 = 'SAID_ON' OR ($p13 = 'EITHER' AND parts3[1] <> '') AS isSaid3
      WITH
      tally3,
      size3,
      isSaid3,
      CASE WHEN isSaid3 THEN parts3[1] ELSE parts3[3] END AS day3,
      CASE WHEN isSaid3 THEN parts3[2] ELSE parts3[4] END AS precision3
      WITH left(day3, $p14) AS cut3, precision3, isSaid3, sum(size3) AS part3
      WITH
      CASE WHEN precision3 IN $p15 THEN toString(date.truncate($p16, date(cut3))) END AS start3,
      sum(part3) AS total6,
      sum(CASE WHEN isSaid3 THEN part3 ELSE 0 END) AS saidTotal3
      ORDER BY start3
      RETURN collect([start3, toFloat(total6), toFloat(saidTotal3)]) AS buckets3
    }
    RETURN collect({`value`: value3.id, `count`: toFloat(total5), `timeline`: buckets3}) AS values3
  }
  CALL (*) {
    MATCH (value4:Publisher)
    WHERE value4.name IS NOT NULL
    WITH value4, COUNT { (value4)<-[:_PUBLISHED_BY]-() } AS total7
    WHERE total7 > 0
    WITH *
    ORDER BY total7 DESC, toLower(value4.name), value4.name
    LIMIT $p17
    CALL (*) {
      MATCH (value4)-[:_HAS_SHARE]->(share3)
      WITH share3._tally AS tally4, COUNT { (share3)<-[:_IN_SHARE]-() } AS size4
      WITH tally4, size4, split(tally4, ' ') AS parts4
      WITH
      tally4,
      size4,
      parts4,
      $p18 = 'SAID_ON' OR ($p18 = 'EITHER' AND parts4[1] <> '') AS isSaid4
      WITH
      tally4,
      size4,
      isSaid4,
      CASE WHEN isSaid4 THEN parts4[1] ELSE parts4[3] END AS day4,
      CASE WHEN isSaid4 THEN parts4[2] ELSE parts4[4] END AS precision4
      WITH left(day4, $p19) AS cut4, precision4, isSaid4, sum(size4) AS part4
      WITH
      CASE WHEN precision4 IN $p20 THEN toString(date.truncate($p21, date(cut4))) END AS start4,
      sum(part4) AS total8,
      sum(CASE WHEN isSaid4 THEN part4 ELSE 0 END) AS saidTotal4
      ORDER BY start4
      RETURN collect([start4, toFloat(total8), toFloat(saidTotal4)]) AS buckets4
    }
    RETURN collect({`value`: value4.name, `count`: toFloat(total7), `timeline`: buckets4}) AS values4
  }
  CALL (*) {
    MATCH (statement2:Statement)
    WHERE statement2._tally IS NOT NULL
    UNWIND statement2.topics AS value5
    WITH statement2, value5
    WITH value5, statement2._tally AS tally5, count(*) AS size5
    WITH value5, sum(size5) AS total9, collect([tally5, size5]) AS own1
    WITH *
    ORDER BY total9 DESC, toLower(value5), value5
    LIMIT $p22
    CALL (*) {
      UNWIND own1 AS part5
      WITH part5[0] AS tally6, part5[1] AS size6
      WITH tally6, size6, split(tally6, ' ') AS parts5
      WITH
      tally6,
      size6,
      parts5,
      $p23 = 'SAID_ON' OR ($p23 = 'EITHER' AND parts5[1] <> '') AS isSaid5
      WITH
      tally6,
      size6,
      isSaid5,
      CASE WHEN isSaid5 THEN parts5[1] ELSE parts5[3] END AS day5,
      CASE WHEN isSaid5 THEN parts5[2] ELSE parts5[4] END AS precision5
      WITH left(day5, $p24) AS cut5, precision5, isSaid5, sum(size6) AS part6
      WITH
      CASE WHEN precision5 IN $p25 THEN toString(date.truncate($p26, date(cut5))) END AS start5,
      sum(part6) AS total10,
      sum(CASE WHEN isSaid5 THEN part6 ELSE 0 END) AS saidTotal5
      ORDER BY start5
      RETURN collect([start5, toFloat(total10), toFloat(saidTotal5)]) AS buckets5
    }
    RETURN collect({`value`: value5, `count`: toFloat(total9), `timeline`: buckets5}) AS values5
  }
  CALL (*) {
    MATCH (statement3:Statement)
    WHERE statement3._tally IS NOT NULL
    WITH statement3._tally AS tally7, count(*) AS size7
    WITH tally7, size7, split(tally7, ' ')[0] AS value6
    WITH value6, sum(size7) AS total11, collect([tally7, size7]) AS own2
    WITH *
    ORDER BY total11 DESC, toLower(value6), value6
    LIMIT $p27
    CALL (*) {
      UNWIND own2 AS part7
      WITH part7[0] AS tally8, part7[1] AS size8
      WITH tally8, size8, split(tally8, ' ') AS parts6
      WITH
      tally8,
      size8,
      parts6,
      $p28 = 'SAID_ON' OR ($p28 = 'EITHER' AND parts6[1] <> '') AS isSaid6
      WITH
      tally8,
      size8,
      isSaid6,
      CASE WHEN isSaid6 THEN parts6[1] ELSE parts6[3] END AS day6,
      CASE WHEN isSaid6 THEN parts6[2] ELSE parts6[4] END AS precision6
      WITH left(day6, $p29) AS cut6, precision6, isSaid6, sum(size8) AS part8
      WITH
      CASE WHEN precision6 IN $p30 THEN toString(date.truncate($p31, date(cut6))) END AS start6,
      sum(part8) AS total12,
      sum(CASE WHEN isSaid6 THEN part8 ELSE 0 END) AS saidTotal6
      ORDER BY start6
      RETURN collect([start6, toFloat(total12), toFloat(saidTotal6)]) AS buckets6
    }
    RETURN collect({`value`: value6, `count`: toFloat(total11), `timeline`: buckets6}) AS values6
  }
  CALL (*) {
    UNWIND found1[..$p32] AS node1
    RETURN collect({`id`: node1.id}) AS rows1
  }
  RETURN {`totalCount`: toFloat(COUNT { (:Statement) }), `facets`: [[values1], [values2], [values3], [values4], [values5], [values6]], `nodes`: rows1} AS connection1
}
RETURN {`statements`: connection1} AS answer
