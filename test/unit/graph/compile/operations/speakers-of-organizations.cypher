// $p1 List<String> = ["id of Actor \"Ministry of Water\""]
// $p2 String = "Person"
// $p3 String = "norland"
// $p4 String = "norland"
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
CALL (*) {
  UNWIND actors1 AS organization1
  MATCH (organization1)<-[:MEMBER_OF]-(entity2)
  WITH entity2
  WHERE entity2:Actor AND $p2 IN labels(entity2)
  WITH DISTINCT entity2
  RETURN collect(entity2) AS actors2
}
CALL (*) {
  OPTIONAL MATCH (former1:_Internal {_formerId: $p3})
  WITH coalesce(former1._entityId, $p3) AS entityId1
  MATCH (entity3:Actor|Place {id: entityId1})
  WITH entity3
  WHERE entity3:Place
  WITH DISTINCT entity3
  RETURN collect(entity3) AS places1
}
CALL (*) {
  UNWIND places1 AS around1
  MATCH (around1)<-[:PART_OF*1..]-(entity4)
  WITH entity4
  WHERE entity4:Place
  WITH DISTINCT entity4
  RETURN collect(entity4) AS places2
}
CALL (*) {
  CALL (*) {
    UNWIND places2 AS country1
    MATCH (country1)<-[:PART_OF*0..]-()-[:STANDS_FOR]->(entity5)
    RETURN entity5
    UNION
    UNWIND [] AS id2
    MATCH (entity5:Actor {id: id2})
    RETURN entity5
  }
  WITH DISTINCT entity5
  RETURN collect(entity5) AS bodies1
}
CALL (*) {
  UNWIND bodies1 AS body1
  MATCH (body1)<-[:MEMBER_OF*0..3]-(entity6)
  WITH entity6
  WHERE entity6:Actor
  WITH DISTINCT entity6
  RETURN collect(entity6) AS actors3
}
CALL (*) {
  OPTIONAL MATCH (former2:_Internal {_formerId: $p4})
  WITH coalesce(former2._entityId, $p4) AS entityId2
  MATCH (entity7:Actor|Place {id: entityId2})
  WITH entity7
  WHERE entity7:Place
  WITH DISTINCT entity7
  RETURN collect(entity7) AS places3
}
CALL (*) {
  CALL (*) {
    UNWIND places3 AS country2
    MATCH (country2)<-[:PART_OF*0..]-()-[:STANDS_FOR]->(entity8)
    RETURN entity8
    UNION
    UNWIND [] AS id3
    MATCH (entity8:Actor {id: id3})
    RETURN entity8
  }
  WITH DISTINCT entity8
  RETURN collect(entity8) AS bodies2
}
CALL (*) {
  UNWIND bodies2 AS body2
  MATCH (body2)<-[:MEMBER_OF*0..3]-(entity9)
  WITH entity9
  WHERE entity9:Actor
  WITH DISTINCT entity9
  RETURN collect(entity9) AS actors4
}
CALL (*) {
  OPTIONAL MATCH (former3:_Internal {_formerId: $p5})
  WITH coalesce(former3._entityId, $p5) AS entityId3
  MATCH (entity10:Actor|Place {id: entityId3})
  WITH entity10
  WHERE entity10:Actor AND entity10.id IN $p6 AND EXISTS {
    MATCH (entity10)-[:MEMBER_OF]->(organization2)
    WHERE organization2 IN actors4
  }
  WITH DISTINCT entity10
  RETURN collect(entity10) AS actors5
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, reduce(weight1 = 0, speaker1 IN actors2 | weight1 + COUNT { (speaker1)-[:SAID]->() }) AS weight2, reduce(weight3 = 0, addressee1 IN actors3 | weight3 + COUNT { (addressee1)<-[:ADDRESSED_TO]-() }) AS weight4
      WITH *, COUNT { (:Statement) } + 1.0 AS total1
      RETURN CASE WHEN CASE WHEN weight2 < weight4 THEN weight2 ELSE weight4 END * 0.25 * weight2 / total1 * weight4 / total1 > 5 * $p7 THEN 0 WHEN weight2 <= weight2 AND weight2 <= weight4 THEN 1 WHEN weight4 <= weight2 AND weight4 <= weight4 THEN 2 END AS pick1
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick1 = 1
      UNWIND actors2 AS speaker2
      MATCH (speaker2)-[:SAID]->(item1)
      WITH DISTINCT item1
      WITH item1
      WHERE EXISTS {
        MATCH (relayer1)-[:SAID]->()-[:REPORTS]->(item1)
        WHERE relayer1:Actor AND $p8 IN labels(relayer1)
      }
      AND EXISTS {
        MATCH (item1)-[:ADDRESSED_TO]->(addressee2)
        WHERE addressee2 IN actors3
      }
      RETURN item1
      ORDER BY item1._sortKey DESC, item1.id
      LIMIT $p7
      UNION ALL
      WITH 1 AS gate WHERE pick1 = 2
      UNWIND actors3 AS addressee3
      MATCH (addressee3)<-[:ADDRESSED_TO]-(item1)
      WITH DISTINCT item1
      WITH item1
      WHERE EXISTS {
        MATCH (speaker3)-[:SAID]->(item1)
        WHERE speaker3 IN actors2
      }
      AND EXISTS {
        MATCH (relayer2)-[:SAID]->()-[:REPORTS]->(item1)
        WHERE relayer2:Actor AND $p8 IN labels(relayer2)
      }
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
          MATCH (speaker4)-[:SAID]->(item1)
          WHERE speaker4 IN actors2
        }
        AND EXISTS {
          MATCH (relayer3)-[:SAID]->()-[:REPORTS]->(item1)
          WHERE relayer3:Actor AND $p8 IN labels(relayer3)
        }
        AND EXISTS {
          MATCH (item1)-[:ADDRESSED_TO]->(addressee4)
          WHERE addressee4 IN actors3
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
      RETURN CASE WHEN weight5 * 1 * weight5 / total2 > 5 * $p10 THEN 0 WHEN weight5 <= weight5 THEN 1 END AS pick2
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
