// $p1 Integer = 2
// $p2 Integer = 1
// $p3 String = "q-1"
// $p4 Integer = 20
// $p5 Integer = 21
CALL (*) {
  CALL (*) {
    CALL (*) {
      MATCH (item1:Statement)
      WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
      WITH item1
      ORDER BY item1._sortKey DESC, item1.id
      RETURN item1
      LIMIT $p1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p2] AS node1
    RETURN collect({`said`: node1.text, `who`: head(COLLECT {
      MATCH (actor1)-[:SAID]->(node1)
      WITH actor1
      ORDER BY actor1.id
      RETURN {`name`: actor1.name}
    })}) AS rows1
  }
  RETURN {`nodes`: rows1} AS connection1
}
CALL (*) {
  RETURN {`count`: toFloat(COUNT { (:Statement) })} AS connection2
}
CALL (*) {
  MATCH (:Quotation {id: $p3})-[:EVIDENCE_FOR]->(found2)
  WITH found2
  RETURN collect({`text`: found2.text}) AS rows2
}
RETURN {`newest`: connection1, `all`: connection2, `one`: head(rows2)} AS answer
