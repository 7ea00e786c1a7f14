// $p1 Integer = 11
// $p2 Integer = 10
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
    RETURN collect({`id`: node1.id, `text`: node1.text}) AS rows1
  }
  RETURN {`nodes`: rows1, `pageInfo`: {hasMore: size(found1) > $p2, ends: [[head(found1[..$p2])._sortKey, head(found1[..$p2]).id], [last(found1[..$p2])._sortKey, last(found1[..$p2]).id]]}} AS connection1
}
RETURN {`statements`: connection1} AS answer
