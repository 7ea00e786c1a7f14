// $p1 String = "norland"
// $p2 Integer = 4
// $p3 Integer = 3
// $p4 List<String> = ["DIRECT"]
// $p5 Integer = 3
// $p6 Integer = 2
CALL (*) {
  OPTIONAL MATCH (former1:_Internal {_formerId: $p1})
  WITH coalesce(former1._entityId, $p1) AS entityId1
  MATCH (entity1:Actor|Place {id: entityId1})
  WITH entity1
  WHERE entity1:Place
  WITH DISTINCT entity1
  RETURN collect(entity1) AS places1
}
CALL (*) {
  UNWIND places1 AS around1
  MATCH (around1)<-[:PART_OF*1..]-(entity2)
  WITH entity2
  WHERE entity2:Place
  WITH DISTINCT entity2
  RETURN collect(entity2) AS places2
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, size(places2) AS weight1
      WITH *, COUNT { (:Place) } + 1.0 AS total1
      RETURN CASE WHEN weight1 * 1 * weight1 / total1 > 5 * $p2 THEN 0 ELSE 1 END AS pick1
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick1 = 1
      UNWIND places2 AS item1
      WITH DISTINCT item1
      RETURN item1
      ORDER BY item1._sortName, item1.id
      LIMIT $p2
      UNION ALL
      WITH 1 AS gate WHERE pick1 = 0
      CALL (*) {
        MATCH (item1:Place)
        WHERE item1._sortName IS NOT NULL AND item1.id IS NOT NULL
        WITH item1
        ORDER BY item1._sortName, item1.id
        WHERE item1 IN places2
        RETURN item1
        LIMIT $p2
      }
      RETURN item1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p3] AS node1
    CALL (*) {
      UNWIND [node1] AS around2
      MATCH (around2)<-[:PART_OF*0..]-(entity3)
      RETURN collect(DISTINCT entity3) AS all1
    }
    CALL (*) {
      CALL (*) {
        UNWIND all1 AS subject1
        MATCH (subject1)<-[:ABOUT]-(item2)
        WITH DISTINCT item2
        WITH item2
        WHERE coalesce(item2.kind IN $p4, false)
        RETURN collect(item2) AS all2
      }
      CALL (*) {
        CALL (*) {
          UNWIND all2 AS item3
          WITH DISTINCT item3
          RETURN item3
          ORDER BY item3._sortKey DESC, item3.id
          LIMIT $p5
        }
        RETURN collect(item3) AS found2
      }
      CALL (*) {
        UNWIND found2[..$p6] AS node2
        RETURN collect({`text`: node2.text}) AS rows1
      }
      RETURN {`totalCount`: toFloat(size(all2)), `nodes`: rows1} AS connection1
    }
    RETURN collect({`name`: node1.name, `statements`: connection1}) AS rows2
  }
  RETURN {`nodes`: rows2} AS connection2
}
RETURN {`places`: connection2} AS answer
