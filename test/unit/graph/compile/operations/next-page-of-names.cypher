// $p1 String = "Organization"
// $p2 Integer = 10
// $p4 Integer = 11
// $p5 String = "council"
// $p6 String = "o-1"
CALL (*) {
  CALL (*) {
    MATCH (item8:Actor)
    WHERE item8._sortName IS NOT NULL AND item8.id IS NOT NULL
    AND item8:Actor AND $p1 IN labels(item8)
    RETURN collect(item8) AS all7
  }
  CALL (*) {
    CALL (*) {
      UNWIND all7 AS item9
      WITH DISTINCT item9
      WHERE item9._sortName >= $p5 AND (item9._sortName > $p5 OR item9.id > $p6)
      RETURN item9
      ORDER BY item9._sortName, item9.id
      LIMIT $p4
    }
    RETURN collect(item9) AS found3
  }
  CALL (*) {
    UNWIND found3[..$p2] AS node10
    RETURN collect({`name`: node10.name}) AS rows11
  }
  RETURN {`totalCount`: toFloat(size(all7)), `edges`: {places: [item IN found3[..$p2] | [item._sortName, item.id]], `node`: rows11}} AS connection12
}
RETURN {`actors`: connection12} AS answer
