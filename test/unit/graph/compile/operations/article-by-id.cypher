// $p1 String = "a-1"
// $p2 Integer = 21
// $p3 String = "The Ledger"
// $p4 Integer = 20
// $p5 Integer = 4
// $p6 Integer = 3
CALL (*) {
  OPTIONAL MATCH (former1:_Internal {_formerId: $p1})
  WITH coalesce(former1._articleId, $p1) AS articleId1
  MATCH (entity1:Article {id: articleId1})
  WITH DISTINCT entity1
  RETURN collect(entity1) AS articles1
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, size(articles1) AS weight1
      WITH *, COUNT { (:Article) } + 1.0 AS total1
      RETURN CASE WHEN weight1 * 0.25 * weight1 / total1 > 5 * $p2 THEN 0 ELSE 1 END AS pick1
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick1 = 1
      UNWIND articles1 AS item1
      WITH DISTINCT item1
      WITH item1
      WHERE coalesce(toLower(item1.publisher) = toLower($p3), false)
      RETURN item1
      ORDER BY item1._sortKey DESC, item1.id
      LIMIT $p2
      UNION ALL
      WITH 1 AS gate WHERE pick1 = 0
      CALL (*) {
        MATCH (item1:Article)
        WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
        WITH item1
        ORDER BY item1._sortKey DESC, item1.id
        WHERE (
          item1.id = $p1
          OR EXISTS { MATCH (former2:_Internal {_formerId: $p1, _articleId: item1.id}) }
        )
        AND coalesce(toLower(item1.publisher) = toLower($p3), false)
        RETURN item1
        LIMIT $p2
      }
      RETURN item1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p4] AS node1
    CALL (*) {
      CALL (*) {
        CALL (*) {
          WITH *, reduce(weight2 = 0, article1 IN [node1] | weight2 + COUNT { (article1)<-[:QUOTED_IN]-() }) AS weight3
          WITH *, COUNT { (:Statement) } + 1.0 AS total2
          RETURN CASE WHEN weight3 * 1 * weight3 / total2 > 5 * $p5 THEN 0 ELSE 1 END AS pick2
        }
        CALL (*) {
          WITH 1 AS gate WHERE pick2 = 1
          UNWIND [node1] AS article2
          MATCH (article2)<-[:QUOTED_IN]-()-[:EVIDENCE_FOR]->(item2)
          WITH DISTINCT item2
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
              MATCH (item2)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article3)
              WHERE article3 IN [node1]
            }
            RETURN item2
            LIMIT $p5
          }
          RETURN item2
        }
        RETURN collect(item2) AS found2
      }
      CALL (*) {
        UNWIND found2[..$p6] AS node2
        RETURN collect({`text`: node2.text}) AS rows1
      }
      RETURN {`nodes`: rows1} AS connection1
    }
    RETURN collect({`publishedOn`: toString(node1.publishedOn), `isFromFeed`: coalesce(node1.isFromFeed, false), `publishedDuring`: CASE WHEN node1.publishedFrom IS NULL THEN null ELSE {`from`: toString(node1.publishedFrom), `precision`: node1.publishedPrecision} END, `copies`: COLLECT {
      MATCH (node1)-[:COPY_OF]-(copy1)
      WITH copy1
      ORDER BY copy1.id
      RETURN {`id`: copy1.id}
      }, `statements`: connection1}) AS rows2
  }
  RETURN {`nodes`: rows2} AS connection2
}
RETURN {`articles`: connection2} AS answer
