// $p1 String = "Organization"
// $p2 String = "council"
// $p3 String = "o-1"
// $p4 Integer = 11
// $p5 Integer = 10
CALL (*) {
  CALL (*) {
    MATCH (item1:Actor)
    WHERE item1._sortName IS NOT NULL AND item1.id IS NOT NULL
    WITH item1
    WHERE item1:Actor AND $p1 IN labels(item1)
    RETURN collect(item1) AS all1
  }
  CALL (*) {
    CALL (*) {
      UNWIND all1 AS item2
      WITH DISTINCT item2
      WHERE item2._sortName >= $p2 AND (item2._sortName > $p2 OR item2.id > $p3)
      RETURN item2
      ORDER BY item2._sortName, item2.id
      LIMIT $p4
    }
    RETURN collect(item2) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p5] AS node1
    RETURN collect({`name`: node1.name}) AS rows1
  }
  RETURN {`totalCount`: toFloat(size(all1)), `edges`: {places: [item IN found1[..$p5] | [item._sortName, item.id]], `node`: rows1}} AS connection1
}
RETURN {`actors`: connection1} AS answer
