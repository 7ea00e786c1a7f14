// $p1 Integer = 10
// $p3 Integer = 11
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
    RETURN collect({`id`: node6.id, `text`: node6.text}) AS rows7
  }
  RETURN {`nodes`: rows7, `pageInfo`: {hasMore: size(found2) > $p1, ends: [[head(found2[..$p1])._sortKey, head(found2[..$p1]).id], [last(found2[..$p1])._sortKey, last(found2[..$p1]).id]]}} AS connection8
}
RETURN {`statements`: connection8} AS answer
