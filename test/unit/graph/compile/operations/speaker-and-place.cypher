// $p1 List<String> = ["id of Actor \"Okoye\""]
// $p7 List<String> = ["id of Actor|Place \"Varn\""]
// $p16 String = "2026-01-01"
// $p17 Integer = 20
// $p19 Integer = 21
CALL (*) {
  UNWIND $p1 AS id4
  MATCH (entity2:Actor|Place {id: id4})
  WITH entity2
  WHERE entity2:Actor
  WITH DISTINCT entity2
  RETURN collect(entity2) AS actors3
}
CALL (*) {
  UNWIND $p7 AS id10
  MATCH (entity8:Actor|Place {id: id10})
  WITH DISTINCT entity8
  RETURN collect(entity8) AS subjects9
}
CALL (*) {
  UNWIND subjects9 AS around13
  MATCH (around13)<-[:PART_OF*0..]-(entity11)
  WITH DISTINCT entity11
  RETURN collect(entity11) AS all12
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, reduce(weight6 = 0, speaker5 IN actors3 | weight6 + COUNT { (speaker5)-[:SAID]->() }) AS weight25
      WITH *, CASE WHEN weight25 <= 300 THEN 301 ELSE reduce(weight15 = 0, subject14 IN all12 | weight15 + COUNT { (subject14)<-[:ABOUT]-() }) END AS weight26
      WITH *, COUNT { (:Statement) } + 1.0 AS total27
      RETURN CASE WHEN CASE WHEN weight25 < weight26 THEN weight25 ELSE weight26 END * 1 * weight25 / total27 * weight26 / total27 > 5 * $p19 THEN 0 WHEN weight25 <= weight25 AND weight25 <= weight26 THEN 1 WHEN weight26 <= weight25 AND weight26 <= weight26 THEN 2 END AS pick24
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick24 = 1
      UNWIND actors3 AS speaker29
      MATCH (speaker29)-[:SAID]->(item21)
      WITH DISTINCT item21
      WHERE item21._sortKey >= $p16
      WITH item21
      WHERE EXISTS {
        MATCH (item21)-[:ABOUT]->(subject28)
        WHERE subject28 IN all12
      }
      RETURN item21
      ORDER BY item21._sortKey DESC, item21.id
      LIMIT $p19
      UNION ALL
      WITH 1 AS gate WHERE pick24 = 2
      UNWIND all12 AS subject31
      MATCH (subject31)<-[:ABOUT]-(item21)
      WITH DISTINCT item21
      WHERE item21._sortKey >= $p16
      WITH item21
      WHERE EXISTS {
        MATCH (speaker30)-[:SAID]->(item21)
        WHERE speaker30 IN actors3
      }
      RETURN item21
      ORDER BY item21._sortKey DESC, item21.id
      LIMIT $p19
      UNION ALL
      WITH 1 AS gate WHERE pick24 = 0
      CALL (*) {
        MATCH (item21:Statement)
        WHERE item21._sortKey IS NOT NULL AND item21.id IS NOT NULL
        AND item21._sortKey >= $p16
        WITH item21
        ORDER BY item21._sortKey DESC, item21.id
        WHERE EXISTS {
          MATCH (speaker22)-[:SAID]->(item21)
          WHERE speaker22 IN actors3
        }
        AND EXISTS {
          MATCH (item21)-[:ABOUT]->(subject23)
          WHERE subject23 IN all12
        }
        RETURN item21
        LIMIT $p19
      }
      RETURN item21
    }
    RETURN collect(item21) AS found18
  }
  CALL (*) {
    UNWIND found18[..$p17] AS node32
    RETURN collect({`text`: node32.text}) AS rows33
  }
  RETURN {`nodes`: rows33} AS connection34
}
RETURN {`statements`: connection34} AS answer
