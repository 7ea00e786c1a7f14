// $p1 String = "council"
// $p2 String = "o-1"
// $p3 String = "Organization"
// $p4 Integer = 6
// $p5 Integer = 5
CALL (*) {
  CALL (*) {
    CALL (*) {
      MATCH (item1:Actor)
      WHERE item1._sortName IS NOT NULL AND item1.id IS NOT NULL
      AND item1._sortName <= $p1 AND (item1._sortName < $p1 OR item1.id < $p2)
      WITH item1
      ORDER BY item1._sortName DESC, item1.id DESC
      WHERE item1:Actor AND $p3 IN labels(item1)
      RETURN item1
      LIMIT $p4
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND reverse(found1[..$p5]) AS node1
    RETURN collect({`name`: node1.name}) AS rows1
  }
  RETURN {`nodes`: rows1, `pageInfo`: {hasMore: size(found1) > $p5, ends: [[head(reverse(found1[..$p5]))._sortName, head(reverse(found1[..$p5])).id], [last(reverse(found1[..$p5]))._sortName, last(reverse(found1[..$p5])).id]]}} AS connection1
}
RETURN {`actors`: connection1} AS answer
