// $p1 Integer = 1
// $p3 Integer = 2
// $p11 Integer = 20
// $p13 Integer = 21
// $p19 String = "q-1"
CALL (*) {
  CALL (*) {
    CALL (*) {
      MATCH (item5:Statement)
      WHERE item5._sortKey IS NOT NULL AND item5.id IS NOT NULL
      WITH item5
      ORDER BY item5._sortKey DESC, item5.id
      RETURN item5
      LIMIT $p3
    }
    RETURN collect(item5) AS found2
  }
  CALL (*) {
    UNWIND found2[..$p1] AS node6
    RETURN collect({`said`: node6.text, `who`: head(COLLECT {
      MATCH (actor8)-[:SAID]->(node6)
      WITH actor8
      ORDER BY actor8.id
      RETURN {`name`: actor8.name}
    })}) AS rows7
  }
  RETURN {`nodes`: rows7} AS connection10
}
CALL (*) {
  RETURN {`count`: toFloat(COUNT { (:Statement) })} AS connection15
}
CALL (*) {
  MATCH (:Quotation {id: $p19})-[:EVIDENCE_FOR]->(found16)
  WITH found16
  RETURN collect({`text`: found16.text}) AS rows18
}
RETURN {`newest`: connection10, `all`: connection15, `one`: head(rows18)} AS answer
