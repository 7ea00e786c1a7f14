// $p1 String = "p-1"
// $p2 String = "varn"
// $p3 String = "The Ledger"
// $p4 Integer = 21
// $p5 Integer = 20
CALL (*) {
  OPTIONAL MATCH (former1:_Internal {_formerId: $p1})
  WITH coalesce(former1._entityId, $p1) AS entityId1
  MATCH (entity1:Actor|Place {id: entityId1})
  WITH entity1
  WHERE entity1:Actor
  WITH DISTINCT entity1
  RETURN collect(entity1) AS actors1
}
CALL (*) {
  OPTIONAL MATCH (former2:_Internal {_formerId: $p2})
  WITH coalesce(former2._entityId, $p2) AS entityId2
  MATCH (entity2:Actor|Place {id: entityId2})
  WITH entity2
  WHERE entity2:Place
  WITH DISTINCT entity2
  RETURN collect(entity2) AS places1
}
CALL (*) {
  UNWIND places1 AS around1
  MATCH (around1)<-[:PART_OF*0..]-(entity3)
  WITH DISTINCT entity3
  RETURN collect(entity3) AS all1
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      CALL (*) {
        UNWIND actors1 AS speaker1
        MATCH (speaker1)-[:SAID]->(item1)
        RETURN item1
        UNION
        UNWIND all1 AS site1
        MATCH (site1)<-[:SAID_AT]-(item1)
        RETURN item1
      }
      WITH DISTINCT item1
      WITH item1
      WHERE ((EXISTS {
        MATCH (speaker2)-[:SAID]->(item1)
        WHERE speaker2 IN actors1
        }) OR (EXISTS {
          MATCH (item1)-[:SAID_AT]->(site2)
          WHERE site2 IN all1
          }
          AND NOT (EXISTS {
            MATCH (speaker3)-[:SAID]->(item1)
      })))
      AND NOT (EXISTS {
        MATCH (item1)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article1)
        WHERE coalesce(toLower(article1.publisher) = toLower($p3), false)
      })
      RETURN item1
      ORDER BY item1._sortKey DESC, item1.id
      LIMIT $p4
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p5] AS node1
    RETURN collect({`id`: node1.id}) AS rows1
  }
  RETURN {`nodes`: rows1} AS connection1
}
RETURN {`statements`: connection1} AS answer
