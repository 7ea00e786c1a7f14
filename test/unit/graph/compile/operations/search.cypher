// $p1 String = "_searchText:\"bridg\" AND _searchText:\"repair\""
// $p2 Integer = 6
// $p3 Integer = 5
CALL (*) {
  CALL (*) {
    CALL (*) {
      CALL (*) {
        CALL db.index.fulltext.queryNodes('statementText', $p1, {limit: 1000}) YIELD node AS item1
        RETURN collect(item1) AS some1
      }
      CALL (*) {
        CALL (*) {
          CALL (*) {
            WITH 1 AS gate WHERE size(some1) < 1000
            UNWIND some1 AS item1
            RETURN item1
            UNION ALL
            WITH 1 AS gate WHERE size(some1) = 1000
            CALL (*) {
              CALL (*) {
                MATCH (item1:Statement)
                WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
                WITH item1
                ORDER BY item1._sortKey DESC, item1.id
                RETURN item1
                LIMIT 2000
              }
              RETURN min(item1._sortKey) AS oldest1, max(item1._sortKey) AS newest1
            }
            WITH oldest1, newest1 WHERE oldest1 > ''
            CALL db.index.fulltext.queryNodes(
              'statementText',
              '(' + $p1 + ') AND _dayTerm:[' +
              replace(oldest1, '-', '') + ' TO ' + replace(newest1, '-', '') + ']'
            ) YIELD node AS item1
            RETURN item1
          }
          WITH DISTINCT item1
          RETURN item1
          ORDER BY item1._sortKey DESC, item1.id
          LIMIT $p2
        }
        RETURN collect(item1) AS next1
      }
      CALL (*) {
        WITH 1 AS gate WHERE size(some1) < 1000 OR size(next1) = $p2
        UNWIND next1 AS item1
        RETURN item1
        UNION ALL
        WITH 1 AS gate WHERE size(some1) = 1000 AND size(next1) < $p2
        CALL db.index.fulltext.queryNodes('statementText', $p1) YIELD node AS item1
        WITH DISTINCT item1
        RETURN item1
        ORDER BY item1._sortKey DESC, item1.id
        LIMIT $p2
      }
      RETURN item1
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p3] AS node1
    RETURN collect({`text`: node1.text}) AS rows1
  }
  RETURN {`nodes`: rows1} AS connection1
}
RETURN {`statements`: connection1} AS answer
