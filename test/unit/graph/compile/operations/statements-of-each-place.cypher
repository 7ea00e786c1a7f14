// $p1 String = "norland"
// $p9 Integer = 3
// $p11 Integer = 4
// $p22 List<String> = ["DIRECT"]
// $p23 Integer = 2
// $p25 Integer = 3
CALL (*) {
  OPTIONAL MATCH (former4:_Internal {_formerId: $p1})
  WITH coalesce(former4._entityId, $p1) AS entityId5
  MATCH (entity2:Actor|Place {id: entityId5})
  WITH entity2
  WHERE entity2:Place
  WITH DISTINCT entity2
  RETURN collect(entity2) AS places3
}
CALL (*) {
  UNWIND places3 AS around8
  MATCH (around8)<-[:PART_OF*1..]-(entity6)
  WITH entity6
  WHERE entity6:Place
  WITH DISTINCT entity6
  RETURN collect(entity6) AS places7
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, size(places7) AS weight15
      WITH *, COUNT { (:Place) } + 1.0 AS total16
      RETURN CASE WHEN weight15 * 1 * weight15 / total16 > 5 * $p11 THEN 0 WHEN weight15 <= weight15 THEN 1 END AS pick14
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick14 = 1
      UNWIND places7 AS item13
      WITH DISTINCT item13
      RETURN item13
      ORDER BY item13._sortName, item13.id
      LIMIT $p11
      UNION ALL
      WITH 1 AS gate WHERE pick14 = 0
      CALL (*) {
        MATCH (item13:Place)
        WHERE item13._sortName IS NOT NULL AND item13.id IS NOT NULL
        WITH item13
        ORDER BY item13._sortName, item13.id
        WHERE item13 IN places7
        RETURN item13
        LIMIT $p11
      }
      RETURN item13
    }
    RETURN collect(item13) AS found10
  }
  CALL (*) {
    UNWIND found10[..$p9] AS node17
    CALL (*) {
      UNWIND [node17] AS around34
      MATCH (around34)<-[:PART_OF*0..]-(entity33)
      RETURN collect(DISTINCT entity33) AS all19
    }
    CALL (*) {
      CALL (*) {
        UNWIND all19 AS subject28
        MATCH (subject28)<-[:ABOUT]-(item27)
        WITH DISTINCT item27
        WITH item27
        WHERE item27.kind IN $p22
        RETURN collect(item27) AS all26
      }
      CALL (*) {
        CALL (*) {
          UNWIND all26 AS item29
          WITH DISTINCT item29
          RETURN item29
          ORDER BY item29._sortKey DESC, item29.id
          LIMIT $p25
        }
        RETURN collect(item29) AS found24
      }
      CALL (*) {
        UNWIND found24[..$p23] AS node30
        RETURN collect({`text`: node30.text}) AS rows31
      }
      RETURN {`totalCount`: toFloat(size(all26)), `nodes`: rows31} AS connection32
    }
    RETURN collect({`name`: node17.name, `statements`: connection32}) AS rows18
  }
  RETURN {`nodes`: rows18} AS connection35
}
RETURN {`places`: connection35} AS answer
