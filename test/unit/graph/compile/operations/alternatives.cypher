// $p1 String = "p-1"
// $p8 String = "varn"
// $p18 String = "The Ledger"
// $p19 Integer = 20
// $p21 Integer = 21
CALL (*) {
  OPTIONAL MATCH (former4:_Internal {_formerId: $p1})
  WITH coalesce(former4._entityId, $p1) AS entityId5
  MATCH (entity2:Actor|Place {id: entityId5})
  WITH entity2
  WHERE entity2:Actor
  WITH DISTINCT entity2
  RETURN collect(entity2) AS actors3
}
CALL (*) {
  OPTIONAL MATCH (former11:_Internal {_formerId: $p8})
  WITH coalesce(former11._entityId, $p8) AS entityId12
  MATCH (entity9:Actor|Place {id: entityId12})
  WITH entity9
  WHERE entity9:Place
  WITH DISTINCT entity9
  RETURN collect(entity9) AS places10
}
CALL (*) {
  UNWIND places10 AS around15
  MATCH (around15)<-[:PART_OF*0..]-(entity13)
  WITH DISTINCT entity13
  RETURN collect(entity13) AS all14
}
CALL (*) {
  CALL (*) {
    CALL (*) {
      CALL (*) {
        UNWIND actors3 AS speaker24
        MATCH (speaker24)-[:SAID]->(item23)
        RETURN item23
        UNION
        UNWIND all14 AS site25
        MATCH (site25)<-[:SAID_AT]-(item23)
        RETURN item23
      }
      WITH DISTINCT item23
      WITH item23
      WHERE ((EXISTS {
        MATCH (speaker26)-[:SAID]->(item23)
        WHERE speaker26 IN actors3
        }) OR (EXISTS {
          MATCH (item23)-[:SAID_AT]->(site27)
          WHERE site27 IN all14
          }
          AND NOT EXISTS { ()-[:SAID]->(item23) }))
      AND NOT (EXISTS {
        MATCH (item23)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article28)
        WHERE coalesce(toLower(article28.publisher) = toLower($p18), false)
      })
      RETURN item23
      ORDER BY item23._sortKey DESC, item23.id
      LIMIT $p21
    }
    RETURN collect(item23) AS found20
  }
  CALL (*) {
    UNWIND found20[..$p19] AS node29
    RETURN collect({`id`: node29.id}) AS rows30
  }
  RETURN {`nodes`: rows30} AS connection31
}
RETURN {`statements`: connection31} AS answer
