// $p1 List<String> = ["id of Place \"Norland\""]
// $p2 List<String> = ["id of Organization \"Norland\""]
// $p3 List<String> = ["id of Actor \"Ada Okoye\""]
// $p4 Integer = 21
// $p5 List<String> = ["id of Actor \"Ada Okoye\""]
// $p6 Integer = 20
CALL (*) {
  UNWIND $p1 AS id1
  MATCH (entity1:Actor|Place {id: id1})
  WITH entity1
  WHERE entity1:Place
  WITH DISTINCT entity1
  RETURN collect(entity1) AS places1
}
CALL (*) {
  UNWIND COLLECT {
    UNWIND places1 AS country1
    MATCH (country1)<-[:PART_OF*0..]-()-[:STANDS_FOR]->(body1)
    RETURN body1
  } + COLLECT {
    UNWIND $p2 AS id2
    MATCH (speaker1:Actor {id: id2})
    RETURN speaker1
  } AS entity2
  WITH DISTINCT entity2
  RETURN collect(entity2) AS bodies1
}
CALL (*) {
  UNWIND $p3 AS id3
  MATCH (entity3:Actor|Place {id: id3})
  WITH entity3
  WHERE entity3:Actor AND EXISTS {
    MATCH (entity3)-[:MEMBER_OF*0..3]->(body2)
    WHERE body2 IN bodies1
  }
  WITH DISTINCT entity3
  RETURN collect(entity3) AS actors1
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, size(actors1) AS weight1
      WITH *, COUNT { (:Actor) } + 1.0 AS total1
      RETURN CASE WHEN weight1 * 1 * weight1 / total1 > 5 * $p4 THEN 0 ELSE 1 END AS pick1
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick1 = 1
      UNWIND actors1 AS item1
      WITH DISTINCT item1
      RETURN item1
      ORDER BY CASE WHEN item1.id IN $p5 THEN '0' ELSE '1' END + item1._sortName, item1.id
      LIMIT $p4
      UNION ALL
      WITH 1 AS gate WHERE pick1 = 0
      CALL (*) {
        MATCH (item1:Actor)
        WHERE item1._sortName IS NOT NULL AND item1.id IS NOT NULL
        WITH item1
        ORDER BY CASE WHEN item1.id IN $p5 THEN '0' ELSE '1' END + item1._sortName, item1.id
        WHERE item1 IN actors1
        RETURN item1
        LIMIT $p4
      }
      RETURN item1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p6] AS node1
    RETURN collect({`name`: node1.name, `aliases`: coalesce(node1.aliases, []) + coalesce(node1.writtenNames, [])}) AS rows1
  }
  RETURN {`edges`: {places: [item IN found1[..$p6] | [CASE WHEN item.id IN $p5 THEN '0' ELSE '1' END + item._sortName, item.id]], `node`: rows1}} AS connection1
}
RETURN {`actors`: connection1} AS answer
