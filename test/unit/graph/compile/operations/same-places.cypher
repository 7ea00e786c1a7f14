// $p1 Integer = 20
// $p3 Integer = 21
// $p12 Integer = 3
CALL (*) {
  CALL (*) {
    MATCH (item5:Statement)
    WHERE item5._sortKey IS NOT NULL AND item5.id IS NOT NULL
    AND true
    RETURN collect(item5) AS all4
  }
  CALL (*) {
    UNWIND all4 AS statement13
    MATCH (actor14)-[:SAID]->(statement13)
    WITH actor14, count(*) AS total15
    ORDER BY total15 DESC, actor14.id
    LIMIT 50
    WITH collect(actor14) AS most16
    UNWIND all4 AS statement13
    MATCH (actor14)-[:SAID]->(statement13)-[:ABOUT]->(place17:Place)
    WHERE actor14 IN most16
    WITH DISTINCT place17, actor14
    WITH place17, collect(actor14) AS present18
    ORDER BY place17._sortName, place17.id
    UNWIND present18 AS one6
    UNWIND present18 AS other7
    WITH place17, one6, other7
    WHERE one6.id < other7.id
    WITH one6, other7, collect(place17) AS places8
    ORDER BY size(places8) DESC, one6.id, other7.id
    LIMIT $p12
    CALL (*) {
      UNWIND places8 AS place10
      RETURN collect({`name`: place10.name}) AS rows11
    }
    RETURN collect({`one`: {`name`: one6.name}, `other`: {`name`: other7.name}, `placeCount`: toFloat(size(places8)), `places`: rows11}) AS pairs9
  }
  RETURN {`coOccurrence`: pairs9} AS connection19
}
RETURN {`statements`: connection19} AS answer
