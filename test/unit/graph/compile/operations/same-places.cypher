// $p1 Integer = 3
// $p2 Integer = 20
// $p3 Integer = 21
CALL (*) {
  CALL (*) {
    MATCH (item1:Statement)
    WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
    WITH item1
    RETURN collect(item1) AS all1
  }
  CALL (*) {
    UNWIND all1 AS statement1
    MATCH (actor1)-[:SAID]->(statement1)
    WITH actor1, count(*) AS total1
    ORDER BY total1 DESC, actor1.id
    LIMIT 50
    WITH collect(actor1) AS most1
    UNWIND all1 AS statement1
    MATCH (actor1)-[:SAID]->(statement1)-[:ABOUT]->(place1:Place)
    WHERE actor1 IN most1
    WITH DISTINCT place1, actor1
    WITH place1, collect(actor1) AS present1
    ORDER BY place1._sortName, place1.id
    UNWIND present1 AS one1
    UNWIND present1 AS other1
    WITH place1, one1, other1
    WHERE one1.id < other1.id
    WITH one1, other1, collect(place1) AS places1
    ORDER BY size(places1) DESC, one1.id, other1.id
    LIMIT $p1
    CALL (*) {
      UNWIND places1 AS place2
      RETURN collect({`name`: place2.name}) AS rows1
    }
    RETURN collect({`one`: {`name`: one1.name}, `other`: {`name`: other1.name}, `placeCount`: toFloat(size(places1)), `places`: rows1}) AS pairs1
  }
  RETURN {`coOccurrence`: pairs1} AS connection1
}
RETURN {`statements`: connection1} AS answer
