// $p1 String = "varn"
// $p2 Float = 48.5
// $p3 Float = 35.25
// $p4 Float = 20000
// $p5 Float = 48
// $p6 Float = 35
// $p7 Float = 49
// $p8 Float = 36
// $p9 Integer = 21
// $p10 Integer = 20
CALL (*) {
  OPTIONAL MATCH (former1:_Internal {_formerId: $p1})
  WITH coalesce(former1._entityId, $p1) AS entityId1
  MATCH (entity1:Actor|Place {id: entityId1})
  WITH entity1
  WHERE entity1:Place AND coalesce(
    point.distance(entity1.location, point({latitude: $p2, longitude: $p3})) <= $p4,
    false
  ) AND coalesce(
    point.withinBBox(
      entity1.location,
      point({latitude: $p5, longitude: $p6}),
      point({latitude: $p7, longitude: $p8})
    ),
    false
  )
  WITH DISTINCT entity1
  RETURN collect(entity1) AS places1
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, size(places1) AS weight1
      WITH *, COUNT { (:Place) } + 1.0 AS total1
      RETURN CASE WHEN weight1 * 1 * weight1 / total1 > 5 * $p9 THEN 0 ELSE 1 END AS pick1
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick1 = 1
      UNWIND places1 AS item1
      WITH DISTINCT item1
      RETURN item1
      ORDER BY item1._sortName, item1.id
      LIMIT $p9
      UNION ALL
      WITH 1 AS gate WHERE pick1 = 0
      CALL (*) {
        MATCH (item1:Place)
        WHERE item1._sortName IS NOT NULL AND item1.id IS NOT NULL
        WITH item1
        ORDER BY item1._sortName, item1.id
        WHERE item1 IN places1
        RETURN item1
        LIMIT $p9
      }
      RETURN item1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p10] AS node1
    RETURN collect({`location`: CASE WHEN node1.location.latitude IS NULL THEN null ELSE {`latitude`: node1.location.latitude} END, `parts`: COLLECT {
      MATCH (node1)<-[:PART_OF]-(part1)
      WITH part1
      ORDER BY part1._sortName, part1.id
      RETURN {`name`: part1.name, `standsFor`: head(COLLECT {
        MATCH (part1)-[:STANDS_FOR]->(organization1)
        WITH organization1
        ORDER BY organization1.id
        RETURN {`name`: organization1.name}
      })}
    }}) AS rows1
  }
  RETURN {`nodes`: rows1} AS connection1
}
RETURN {`places`: connection1} AS answer
