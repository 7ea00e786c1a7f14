// $p1 List<String> = ["id of Actor \"Ada Okoye\""]
// $p2 List<String> = ["id of Place \"Norland\""]
// $p6 List<String> = ["id of Organization \"Norland\""]
// $p15 List<String> = ["id of Actor \"Ada Okoye\""]
// $p16 Integer = 20
// $p18 Integer = 21
CALL (*) {
  UNWIND $p2 AS id5
  MATCH (entity3:Actor|Place {id: id5})
  WITH entity3
  WHERE entity3:Place
  WITH DISTINCT entity3
  RETURN collect(entity3) AS places4
}
CALL (*) {
  CALL (*) {
    UNWIND places4 AS country9
    MATCH (country9)<-[:PART_OF*0..]-()-[:STANDS_FOR]->(entity7)
    RETURN entity7
    UNION
    UNWIND $p6 AS id10
    MATCH (entity7:Actor {id: id10})
    RETURN entity7
  }
  WITH DISTINCT entity7
  RETURN collect(entity7) AS bodies8
}
CALL (*) {
  UNWIND $p1 AS id14
  MATCH (entity11:Actor|Place {id: id14})
  WITH entity11
  WHERE entity11:Actor AND EXISTS {
    MATCH (entity11)-[:MEMBER_OF*0..3]->(body13)
    WHERE body13 IN bodies8
  }
  WITH DISTINCT entity11
  RETURN collect(entity11) AS actors12
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      WITH *, size(actors12) AS weight22
      WITH *, COUNT { (:Actor) } + 1.0 AS total23
      RETURN CASE WHEN weight22 * 1 * weight22 / total23 > 5 * $p18 THEN 0 WHEN weight22 <= weight22 THEN 1 END AS pick21
    }
    CALL (*) {
      WITH 1 AS gate WHERE pick21 = 1
      UNWIND actors12 AS item20
      WITH DISTINCT item20
      RETURN item20
      ORDER BY CASE WHEN item20.id IN $p15 THEN '0' ELSE '1' END + item20._sortName, item20.id
      LIMIT $p18
      UNION ALL
      WITH 1 AS gate WHERE pick21 = 0
      CALL (*) {
        MATCH (item20:Actor)
        WHERE item20._sortName IS NOT NULL AND item20.id IS NOT NULL
        WITH item20
        ORDER BY CASE WHEN item20.id IN $p15 THEN '0' ELSE '1' END + item20._sortName, item20.id
        WHERE item20 IN actors12
        RETURN item20
        LIMIT $p18
      }
      RETURN item20
    }
    RETURN collect(item20) AS found17
  }
  CALL (*) {
    UNWIND found17[..$p16] AS node24
    RETURN collect({`name`: node24.name, `aliases`: coalesce(node24.aliases, []) + coalesce(node24.writtenNames, [])}) AS rows25
  }
  RETURN {`edges`: {places: [item IN found17[..$p16] | [CASE WHEN item.id IN $p15 THEN '0' ELSE '1' END + item._sortName, item.id]], `node`: rows25}} AS connection26
}
RETURN {`actors`: connection26} AS answer
