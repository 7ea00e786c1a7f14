// $p1 String = "varn"
// $p11 Integer = 20
// $p13 Integer = 21
// $p22 String = "SAID_ON"
// $p23 String = "week"
// $p24 List<String> = ["DAY"]
CALL (*) {
  OPTIONAL MATCH (former4:_Internal {_formerId: $p1})
  WITH coalesce(former4._entityId, $p1) AS entityId5
  MATCH (entity2:Actor|Place {id: entityId5})
  WITH DISTINCT entity2
  RETURN collect(entity2) AS subjects3
}
CALL (*) {
  UNWIND subjects3 AS around8
  MATCH (around8)<-[:PART_OF*0..]-(entity6)
  WITH DISTINCT entity6
  RETURN collect(entity6) AS all7
}
CALL (*) {
  CALL (*) {
    UNWIND all7 AS subject16
    MATCH (subject16)<-[:ABOUT]-(item15)
    WITH DISTINCT item15
    RETURN collect(item15) AS all14
  }
  CALL (*) {
    UNWIND all14 AS statement18
    WITH
    statement18,
    $p22 = 'SAID_ON' OR ($p22 = 'EITHER' AND statement18.saidOn IS NOT NULL) AS isSaid19
    WITH
    statement18,
    isSaid19,
    CASE WHEN isSaid19 THEN statement18.saidOn ELSE statement18.publishedOn END AS day20,
    CASE WHEN isSaid19 THEN statement18.saidOnPrecision ELSE statement18.publishedOnPrecision END AS precision21
    WITH isSaid19, day20, precision21
    WHERE precision21 IN $p24
    WITH
    date.truncate($p23, day20) AS start25,
    count(*) AS size26,
    count(CASE WHEN isSaid19 THEN 1 END) AS saidSize27
    ORDER BY start25
    RETURN collect([toString(start25), toFloat(size26), toFloat(saidSize27)]) AS buckets17
  }
  RETURN {`timeline`: {buckets: buckets17, total: toFloat(size(all14))}} AS connection28
}
RETURN {`statements`: connection28} AS answer
