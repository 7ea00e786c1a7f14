// $p1 List<String> = ["id of Place \"Varn\""]
// $p2 Float = 48.5
// $p3 Float = 35.25
// $p4 Float = 20000
// $p5 List<String> = ["id of Place \"Norland\""]
// $p6 Float = 48
// $p7 Float = 35
// $p8 Float = 49
// $p9 Float = 36
// $p10 Integer = 21
// $p11 Integer = 20
CALL (*) {
  UNWIND $p1 AS id1
  MATCH (entity1:Actor|Place {id: id1})
  WITH entity1
  WHERE entity1:Place AND coalesce(
    point.distance(entity1.location, point({latitude: $p2, longitude: $p3})) <= $p4,
    false
  )
  WITH DISTINCT entity1
  RETURN collect(entity1) AS places1
}
CALL (*) {
  UNWIND $p5 AS id2
  MATCH (entity2:Actor|Place {id: id2})
  WITH entity2
  WHERE entity2:Place
  WITH DISTINCT entity2
  RETURN collect(entity2) AS places2
}
CALL (*) {
  UNWIND places1 AS around1
  MATCH (around1)<-[:PART_OF*0..]-(entity3)
  WITH DISTINCT entity3
  RETURN collect(entity3) AS all1
}
CALL (*) {
  MATCH (entity4:Place)
  WHERE point.withinBBox(
    entity4.location,
    point({latitude: $p6, longitude: $p7}),
    point({latitude: $p8, longitude: $p9})
  )
  WITH entity4
  WHERE entity4:Place AND EXISTS {
    MATCH (entity4)-[:PART_OF*1..]->(around2)
    WHERE around2 IN places2
  }
  WITH DISTINCT entity4
  RETURN collect(entity4) AS places3
}
CALL (*) {
  UNWIND places3 AS around3
  MATCH (around3)<-[:PART_OF*0..]-(entity5)
  WITH DISTINCT entity5
  RETURN collect(entity5) AS all2
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, reduce(weight1 = 0, subject1 IN all1 | weight1 + COUNT { (subject1)<-[:ABOUT]-() }) AS weight2, reduce(weight3 = 0, site1 IN all2 | weight3 + COUNT { (site1)<-[:SAID_AT]-() }) AS weight4
      WITH *, reduce(one1 = weight2, other1 IN [weight2, weight4] | CASE WHEN other1 < one1 THEN other1 ELSE one1 END) AS least1
      WITH *, COUNT { (:Statement) } + 1.0 AS total1
      RETURN CASE WHEN least1 * 1 * weight2 / total1 * weight4 / total1 > 5 * $p10 THEN 0 WHEN weight2 = least1 THEN 1 ELSE 2 END AS pick1
    }
    CALL (*) {
      CALL (*) {
        WITH 1 AS gate WHERE pick1 = 1
        UNWIND all1 AS subject2
        MATCH (subject2)<-[:ABOUT]-(item1)
        RETURN item1
        UNION ALL
        WITH 1 AS gate WHERE pick1 = 2
        UNWIND all2 AS site2
        MATCH (site2)<-[:SAID_AT]-(item1)
        RETURN item1
      }
      WITH DISTINCT item1, pick1
      WITH item1, pick1
      WHERE (pick1 = 1 OR EXISTS {
        MATCH (item1)-[:ABOUT]->(subject3)
        WHERE subject3 IN all1
      })
      AND (pick1 = 2 OR EXISTS {
        MATCH (item1)-[:SAID_AT]->(site3)
        WHERE site3 IN all2
      })
      RETURN item1
      ORDER BY item1._sortKey DESC, item1.id
      LIMIT $p10
      UNION ALL
      WITH 1 AS gate WHERE pick1 = 0
      CALL (*) {
        MATCH (item1:Statement)
        WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
        WITH item1
        ORDER BY item1._sortKey DESC, item1.id
        WHERE EXISTS {
          MATCH (item1)-[:ABOUT]->(subject4)
          WHERE subject4 IN all1
        }
        AND EXISTS {
          MATCH (item1)-[:SAID_AT]->(site4)
          WHERE site4 IN all2
        }
        RETURN item1
        LIMIT $p10
      }
      RETURN item1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p11] AS node1
    RETURN collect({`id`: node1.id}) AS rows1
  }
  RETURN {`nodes`: rows1} AS connection1
}
RETURN {`statements`: connection1} AS answer
