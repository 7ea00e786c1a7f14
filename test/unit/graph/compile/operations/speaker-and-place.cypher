// $p1 List<String> = ["id of Actor \"Okoye\""]
// $p2 List<String> = ["id of Actor|Place \"Varn\""]
// $p3 Integer = 21
// $p4 String = "2026-01-01"
// $p5 Integer = 20
CALL (*) {
  UNWIND $p1 AS id1
  MATCH (entity1:Actor|Place {id: id1})
  WITH entity1
  WHERE entity1:Actor
  WITH DISTINCT entity1
  RETURN collect(entity1) AS actors1
}
CALL (*) {
  UNWIND $p2 AS id2
  MATCH (entity2:Actor|Place {id: id2})
  WITH DISTINCT entity2
  RETURN collect(entity2) AS subjects1
}
CALL (*) {
  UNWIND subjects1 AS around1
  MATCH (around1)<-[:PART_OF*0..]-(entity3)
  WITH DISTINCT entity3
  RETURN collect(entity3) AS all1
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, reduce(weight1 = 0, speaker1 IN actors1 | weight1 + COUNT { (speaker1)-[:SAID]->() }) AS weight2
      WITH *, CASE WHEN weight2 <= 300 THEN 301 ELSE reduce(weight3 = 0, subject1 IN all1 | weight3 + COUNT { (subject1)<-[:ABOUT]-() }) END AS weight4
      WITH *, reduce(one1 = weight2, other1 IN [weight2, weight4] | CASE WHEN other1 < one1 THEN other1 ELSE one1 END) AS least1
      WITH *, COUNT { (:Statement) } + 1.0 AS total1
      RETURN CASE WHEN least1 * 1 * weight2 / total1 * weight4 / total1 > 5 * $p3 THEN 0 WHEN weight2 = least1 THEN 1 ELSE 2 END AS pick1
    }
    CALL (*) {
      CALL (*) {
        WITH 1 AS gate WHERE pick1 = 1
        UNWIND actors1 AS speaker2
        MATCH (speaker2)-[:SAID]->(item1)
        RETURN item1
        UNION ALL
        WITH 1 AS gate WHERE pick1 = 2
        UNWIND all1 AS subject2
        MATCH (subject2)<-[:ABOUT]-(item1)
        RETURN item1
      }
      WITH DISTINCT item1, pick1
      WHERE item1._sortKey >= $p4
      WITH item1, pick1
      WHERE (pick1 = 1 OR EXISTS {
        MATCH (speaker3)-[:SAID]->(item1)
        WHERE speaker3 IN actors1
      })
      AND (pick1 = 2 OR EXISTS {
        MATCH (item1)-[:ABOUT]->(subject3)
        WHERE subject3 IN all1
      })
      RETURN item1
      ORDER BY item1._sortKey DESC, item1.id
      LIMIT $p3
      UNION ALL
      WITH 1 AS gate WHERE pick1 = 0
      CALL (*) {
        MATCH (item1:Statement)
        WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
        AND item1._sortKey >= $p4
        WITH item1
        ORDER BY item1._sortKey DESC, item1.id
        WHERE EXISTS {
          MATCH (speaker4)-[:SAID]->(item1)
          WHERE speaker4 IN actors1
        }
        AND EXISTS {
          MATCH (item1)-[:ABOUT]->(subject4)
          WHERE subject4 IN all1
        }
        RETURN item1
        LIMIT $p3
      }
      RETURN item1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p5] AS node1
    RETURN collect({`text`: node1.text}) AS rows1
  }
  RETURN {`nodes`: rows1} AS connection1
}
RETURN {`statements`: connection1} AS answer
