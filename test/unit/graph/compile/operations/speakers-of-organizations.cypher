// $p1 List<String> = ["id of Actor \"Ministry of Water\""]
// $p2 String = "norland"
// $p3 String = "norland"
// $p4 String = "Person"
// $p5 String = "p-1"
// $p6 List<String> = ["id of Actor \"Okoye\""]
// $p7 Integer = 21
// $p8 String = "Organization"
// $p9 Integer = 20
// $p10 Integer = 21
// $p11 List<String> = ["id of Actor \"Okoye\""]
// $p12 Integer = 20
CALL (*) {
  UNWIND $p1 AS id1
  MATCH (entity1:Actor|Place {id: id1})
  WITH entity1
  WHERE entity1:Actor
  WITH DISTINCT entity1
  RETURN collect(entity1) AS actors1
}
WITH *, [each1 IN [[$p2], [$p3]] | COLLECT {
  OPTIONAL MATCH (former1:_Internal {_formerId: each1[0]})
  WITH coalesce(former1._entityId, each1[0]) AS entityId1
  MATCH (entity2:Actor|Place {id: entityId1})
  WITH entity2
  WHERE entity2:Place
  RETURN DISTINCT entity2
}] AS places1
CALL (*) {
  UNWIND actors1 AS organization1
  MATCH (organization1)<-[:MEMBER_OF]-(entity3)
  WITH entity3
  WHERE entity3:Actor AND $p4 IN labels(entity3)
  WITH DISTINCT entity3
  RETURN collect(entity3) AS actors2
}
CALL (*) {
  UNWIND places1[0] AS around1
  MATCH (around1)<-[:PART_OF*1..]-(entity4)
  WITH entity4
  WHERE entity4:Place
  WITH DISTINCT entity4
  RETURN collect(entity4) AS places2
}
CALL (*) {
  UNWIND COLLECT {
    UNWIND places1[1] AS country1
    MATCH (country1)<-[:PART_OF*0..]-()-[:STANDS_FOR]->(body1)
    RETURN body1
  } + COLLECT {
    UNWIND [] AS id2
    MATCH (speaker1:Actor {id: id2})
    RETURN speaker1
  } AS entity5
  WITH DISTINCT entity5
  RETURN collect(entity5) AS bodies1
}
CALL (*) {
  UNWIND COLLECT {
    UNWIND places2 AS country2
    MATCH (country2)<-[:PART_OF*0..]-()-[:STANDS_FOR]->(body2)
    RETURN body2
  } + COLLECT {
    UNWIND [] AS id3
    MATCH (speaker2:Actor {id: id3})
    RETURN speaker2
  } AS entity6
  WITH DISTINCT entity6
  RETURN collect(entity6) AS bodies2
}
CALL (*) {
  UNWIND bodies1 AS body3
  MATCH (body3)<-[:MEMBER_OF*0..3]-(entity7)
  WITH entity7
  WHERE entity7:Actor
  WITH DISTINCT entity7
  RETURN collect(entity7) AS actors3
}
CALL (*) {
  UNWIND bodies2 AS body4
  MATCH (body4)<-[:MEMBER_OF*0..3]-(entity8)
  WITH entity8
  WHERE entity8:Actor
  WITH DISTINCT entity8
  RETURN collect(entity8) AS actors4
}
CALL (*) {
  OPTIONAL MATCH (former2:_Internal {_formerId: $p5})
  WITH coalesce(former2._entityId, $p5) AS entityId2
  MATCH (entity9:Actor|Place {id: entityId2})
  WITH entity9
  WHERE entity9:Actor AND entity9.id IN $p6 AND EXISTS {
    MATCH (entity9)-[:MEMBER_OF]->(organization2)
    WHERE organization2 IN actors3
  }
  WITH DISTINCT entity9
  RETURN collect(entity9) AS actors5
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, reduce(weight1 = 0, speaker3 IN actors2 | weight1 + COUNT { (speaker3)-[:SAID]->() }) AS weight2, reduce(weight3 = 0, addressee1 IN actors4 | weight3 + COUNT { (addressee1)<-[:ADDRESSED_TO]-() }) AS weight4
      WITH *, reduce(one1 = weight2, other1 IN [weight2, weight4] | CASE WHEN other1 < one1 THEN other1 ELSE one1 END) AS least1
      WITH *, COUNT { (:Statement) } + 1.0 AS total1
      RETURN CASE WHEN least1 * 0.25 * weight2 / total1 * weight4 / total1 > 5 * $p7 THEN 0 WHEN weight2 = least1 THEN 1 ELSE 2 END AS pick1
    }
    CALL (*) {
      CALL (*) {
        WITH 1 AS gate WHERE pick1 = 1
        UNWIND actors2 AS speaker4
        MATCH (speaker4)-[:SAID]->(item1)
        RETURN item1
        UNION ALL
        WITH 1 AS gate WHERE pick1 = 2
        UNWIND actors4 AS addressee2
        MATCH (addressee2)<-[:ADDRESSED_TO]-(item1)
        RETURN item1
      }
      WITH DISTINCT item1, pick1
      WITH item1, pick1
      WHERE (pick1 = 1 OR EXISTS {
        MATCH (speaker5)-[:SAID]->(item1)
        WHERE speaker5 IN actors2
      })
      AND EXISTS {
        MATCH (relayer1)-[:SAID]->()-[:REPORTS]->(item1)
        WHERE relayer1:Actor AND $p8 IN labels(relayer1)
      }
      AND (pick1 = 2 OR EXISTS {
        MATCH (item1)-[:ADDRESSED_TO]->(addressee3)
        WHERE addressee3 IN actors4
      })
      RETURN item1
      ORDER BY item1._sortKey DESC, item1.id
      LIMIT $p7
      UNION ALL
      WITH 1 AS gate WHERE pick1 = 0
      CALL (*) {
        MATCH (item1:Statement)
        WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
        WITH item1
        ORDER BY item1._sortKey DESC, item1.id
        WHERE EXISTS {
          MATCH (speaker6)-[:SAID]->(item1)
          WHERE speaker6 IN actors2
        }
        AND EXISTS {
          MATCH (relayer2)-[:SAID]->()-[:REPORTS]->(item1)
          WHERE relayer2:Actor AND $p8 IN labels(relayer2)
        }
        AND EXISTS {
          MATCH (item1)-[:ADDRESSED_TO]->(addressee4)
          WHERE addressee4 IN actors4
        }
        RETURN item1
        LIMIT $p7
      }
      RETURN item1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p9] AS node1
    RETURN collect({`id`: node1.id}) AS rows1
  }
  RETURN {`nodes`: rows1} AS connection1
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, size(actors5) AS weight5
      WITH *, COUNT { (:Actor) } + 1.0 AS total2
      RETURN CASE WHEN weight5 * 1 * weight5 / total2 > 5 * $p10 THEN 0 ELSE 1 END AS pick2
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick2 = 1
      UNWIND actors5 AS item2
      WITH DISTINCT item2
      RETURN item2
      ORDER BY CASE WHEN item2.id IN $p11 THEN '0' ELSE '1' END + item2._sortName, item2.id
      LIMIT $p10
      UNION ALL
      WITH 1 AS gate WHERE pick2 = 0
      CALL (*) {
        MATCH (item2:Actor)
        WHERE item2._sortName IS NOT NULL AND item2.id IS NOT NULL
        WITH item2
        ORDER BY CASE WHEN item2.id IN $p11 THEN '0' ELSE '1' END + item2._sortName, item2.id
        WHERE item2 IN actors5
        RETURN item2
        LIMIT $p10
      }
      RETURN item2
    }
    RETURN collect(item2) AS found2
  }
  CALL (*) {
    UNWIND found2[..$p12] AS node2
    RETURN collect({`id`: node2.id}) AS rows2
  }
  RETURN {`nodes`: rows2} AS connection2
}
RETURN {`statements`: connection1, `actors`: connection2} AS answer
