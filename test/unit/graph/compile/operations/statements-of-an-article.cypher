// $p1 String = "a-1"
// $p2 String = "a-1"
// $p3 Integer = 21
// $p4 Integer = 20
// $p5 Integer = 21
// $p6 String = "The Ledger"
// $p7 String = "VARN"
// $p8 String = "2026-01-01"
// $p9 String = "2026-01-31"
// $p10 Integer = 20
WITH *, [each1 IN [[$p1], [$p2]] | COLLECT {
  OPTIONAL MATCH (former1:_Internal {_formerId: each1[0]})
  WITH coalesce(former1._articleId, each1[0]) AS articleId1
  MATCH (entity1:Article {id: articleId1})
  RETURN DISTINCT entity1
}] AS articles1
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, reduce(weight1 = 0, article1 IN articles1[0] | weight1 + COUNT { (article1)<-[:QUOTED_IN]-() }) AS weight2
      WITH *, COUNT { (:Statement) } + 1.0 AS total1
      RETURN CASE WHEN weight2 * 1 * weight2 / total1 > 5 * $p3 THEN 0 ELSE 1 END AS pick1
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick1 = 1
      UNWIND articles1[0] AS article2
      MATCH (article2)<-[:QUOTED_IN]-()-[:EVIDENCE_FOR]->(item1)
      WITH DISTINCT item1
      RETURN item1
      ORDER BY item1._sortKey DESC, item1.id
      LIMIT $p3
      UNION ALL
      WITH 1 AS gate WHERE pick1 = 0
      CALL (*) {
        MATCH (item1:Statement)
        WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
        WITH item1
        ORDER BY item1._sortKey DESC, item1.id
        WHERE EXISTS {
          MATCH (item1)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article3)
          WHERE article3 IN articles1[0]
        }
        RETURN item1
        LIMIT $p3
      }
      RETURN item1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p4] AS node1
    RETURN collect({`id`: node1.id}) AS rows1
  }
  RETURN {`nodes`: rows1} AS connection1
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, reduce(weight3 = 0, article4 IN articles1[1] | weight3 + COUNT { (article4)<-[:QUOTED_IN]-() }) AS weight4
      WITH *, COUNT { (:Statement) } + 1.0 AS total2
      RETURN CASE WHEN weight4 * 1 * weight4 / total2 > 5 * $p5 THEN 0 ELSE 1 END AS pick2
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick2 = 1
      UNWIND articles1[1] AS article5
      MATCH (article5)<-[:QUOTED_IN]-()-[:EVIDENCE_FOR]->(item2)
      WITH DISTINCT item2
      WITH item2
      WHERE EXISTS {
        MATCH (item2)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article6)
        WHERE article6 IN articles1[1] AND coalesce(toLower(article6.publisher) = toLower($p6), false) AND coalesce(toLower(article6.dateline) = toLower($p7), false) AND article6._sortKey >= left($p8, 4) AND coalesce(article6.publishedTo, article6._sortKey) >= $p8 AND article6._sortKey <= $p9 AND article6._sortKey <> ''
      }
      RETURN item2
      ORDER BY item2._sortKey DESC, item2.id
      LIMIT $p5
      UNION ALL
      WITH 1 AS gate WHERE pick2 = 0
      CALL (*) {
        MATCH (item2:Statement)
        WHERE item2._sortKey IS NOT NULL AND item2.id IS NOT NULL
        WITH item2
        ORDER BY item2._sortKey DESC, item2.id
        WHERE EXISTS {
          MATCH (item2)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article7)
          WHERE article7 IN articles1[1] AND coalesce(toLower(article7.publisher) = toLower($p6), false) AND coalesce(toLower(article7.dateline) = toLower($p7), false) AND article7._sortKey >= left($p8, 4) AND coalesce(article7.publishedTo, article7._sortKey) >= $p8 AND article7._sortKey <= $p9 AND article7._sortKey <> ''
        }
        RETURN item2
        LIMIT $p5
      }
      RETURN item2
    }
    RETURN collect(item2) AS found2
  }
  CALL (*) {
    UNWIND found2[..$p10] AS node2
    RETURN collect({`id`: node2.id}) AS rows2
  }
  RETURN {`nodes`: rows2} AS connection2
}
RETURN {`itself`: connection1, `more`: connection2} AS answer
