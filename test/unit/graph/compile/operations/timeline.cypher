// $p1 String = "varn"
// $p2 String = "SAID_ON"
// $p3 Integer = 10
// $p4 List<String> = ["DAY"]
// $p5 String = "week"
// $p6 Integer = 20
// $p7 Integer = 21
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
    WITH statement1._tally AS tally1, count(*) AS size1
    WITH tally1, size1, split(tally1, ' ') AS parts1
    WITH
    tally1,
    size1,
    parts1,
    $p2 = 'SAID_ON' OR ($p2 = 'EITHER' AND parts1[1] <> '') AS isSaid1
    WITH
    tally1,
    size1,
    isSaid1,
    CASE WHEN isSaid1 THEN parts1[1] ELSE parts1[3] END AS day1,
    CASE WHEN isSaid1 THEN parts1[2] ELSE parts1[4] END AS precision1
    WITH left(day1, $p3) AS cut1, precision1, isSaid1, sum(size1) AS part1
    WITH
    CASE WHEN precision1 IN $p4 THEN toString(date.truncate($p5, date(cut1))) END AS start1,
    sum(part1) AS total1,
    sum(CASE WHEN isSaid1 THEN part1 ELSE 0 END) AS saidTotal1
    ORDER BY start1
    RETURN collect([start1, toFloat(total1), toFloat(saidTotal1)]) AS buckets1
  }
  RETURN {`timeline`: buckets1} AS connection1
}
RETURN {`statements`: connection1} AS answer
