// $p1 String = "varn"
// $p2 String = "SAID_ON"
// $p3 List<String> = ["DAY"]
// $p4 String = "week"
// $p5 Integer = 20
// $p6 Integer = 21
CALL (*) {
  OPTIONAL MATCH (former1:_Internal {_formerId: $p1})
  WITH coalesce(former1._entityId, $p1) AS entityId1
  MATCH (entity1:Actor|Place {id: entityId1})
  WITH DISTINCT entity1
  RETURN collect(entity1) AS subjects1
}
CALL (*) {
  UNWIND subjects1 AS around1
  MATCH (around1)<-[:PART_OF*0..]-(entity2)
  WITH DISTINCT entity2
  RETURN collect(entity2) AS all1
}
CALL (*) {
  CALL (*) {
    UNWIND all1 AS subject1
    MATCH (subject1)<-[:ABOUT]-(item1)
    WITH DISTINCT item1
    RETURN collect(item1) AS all2
  }
  CALL (*) {
    UNWIND all2 AS statement1
    WITH
    statement1,
    $p2 = 'SAID_ON' OR ($p2 = 'EITHER' AND statement1.saidOn IS NOT NULL) AS isSaid1
    WITH
    statement1,
    isSaid1,
    CASE WHEN isSaid1 THEN statement1.saidOn ELSE statement1.publishedOn END AS day1,
    CASE WHEN isSaid1 THEN statement1.saidOnPrecision ELSE statement1.publishedOnPrecision END AS precision1
    WITH isSaid1, day1, precision1
    WHERE precision1 IN $p3
    WITH
    date.truncate($p4, day1) AS start1,
    count(*) AS size1,
    count(CASE WHEN isSaid1 THEN 1 END) AS saidSize1
    ORDER BY start1
    RETURN collect([toString(start1), toFloat(size1), toFloat(saidSize1)]) AS buckets1
  }
  RETURN {`timeline`: {buckets: buckets1, total: toFloat(size(all2))}} AS connection1
}
RETURN {`statements`: connection1} AS answer
