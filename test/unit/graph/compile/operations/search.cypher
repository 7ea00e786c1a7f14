// $p1 String = "_searchText:\"bridg\" AND _searchText:\"repair\""
// $p2 Integer = 5
// $p4 Integer = 6
CALL (*) {
  CALL (*) {
    CALL (*) {
      CALL (*) {
        CALL db.index.fulltext.queryNodes('statementText', $p1, {limit: 1000}) YIELD node AS item6
        RETURN collect(item6) AS some7
      }
      CALL (*) {
        CALL (*) {
          CALL (*) {
            WITH 1 AS gate WHERE size(some7) < 1000
            UNWIND some7 AS item6
            RETURN item6
            UNION ALL
            WITH 1 AS gate WHERE size(some7) = 1000
            CALL (*) {
              CALL (*) {
                MATCH (item6:Statement)
                WHERE item6._sortKey IS NOT NULL AND item6.id IS NOT NULL
                WITH item6
                ORDER BY item6._sortKey DESC, item6.id
                RETURN item6
                LIMIT 2000
              }
              RETURN min(item6._sortKey) AS oldest9, max(item6._sortKey) AS newest10
            }
            WITH oldest9, newest10 WHERE oldest9 > ''
            CALL db.index.fulltext.queryNodes(
              'statementText',
              '(' + $p1 + ') AND _dayTerm:[' +
              replace(oldest9, '-', '') + ' TO ' + replace(newest10, '-', '') + ']'
            ) YIELD node AS item6
            RETURN item6
          }
          WITH DISTINCT item6
          RETURN item6
          ORDER BY item6._sortKey DESC, item6.id
          LIMIT $p4
        }
        RETURN collect(item6) AS next8
      }
      CALL (*) {
        WITH 1 AS gate WHERE size(some7) < 1000 OR size(next8) = $p4
        UNWIND next8 AS item6
        RETURN item6
        UNION ALL
        WITH 1 AS gate WHERE size(some7) = 1000 AND size(next8) < $p4
        CALL db.index.fulltext.queryNodes('statementText', $p1) YIELD node AS item6
        WITH DISTINCT item6
        RETURN item6
        ORDER BY item6._sortKey DESC, item6.id
        LIMIT $p4
      }
      RETURN item6
    }
    RETURN collect(item6) AS found3
  }
  CALL (*) {
    UNWIND found3[..$p2] AS node11
    RETURN collect({`text`: node11.text}) AS rows12
  }
  RETURN {`nodes`: rows12} AS connection13
}
RETURN {`statements`: connection13} AS answer
