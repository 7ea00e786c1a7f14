// $p1 Integer = 3
// $p2 Integer = 20
// $p3 Integer = 21
CALL (*) {
  CALL (*) {
    MATCH (actor1:Actor)
    WHERE actor1._sortName IS NOT NULL AND actor1.id IS NOT NULL
    WITH actor1, COUNT { (actor1)-[:SAID]->() } AS total1
    WHERE total1 > 0
    WITH actor1, total1
    ORDER BY total1 DESC, actor1.id
    LIMIT 50
    MATCH (actor1)-[:SAID]->(statement1)
    MATCH (statement1)-[:ABOUT]->(place1:Place)
    WITH DISTINCT place1, actor1
    ORDER BY actor1.id
    WITH place1, collect(actor1) AS present1
    ORDER BY place1._sortName, place1.id
    UNWIND range(0, size(present1) - 2) AS at1
    UNWIND present1[at1 + 1..] AS other1
    WITH present1[at1] AS one1, other1, collect(place1) AS places1
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
