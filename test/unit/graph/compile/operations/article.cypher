// $p1 String = "2026-01-31"
// $p2 String = "The Ledger"
// $p3 Integer = 21
// $p4 Integer = 20
CALL (*) {
  CALL (*) {
    CALL (*) {
      MATCH (item1:Article)
      WHERE item1._sortKey IS NOT NULL AND item1.id IS NOT NULL
      AND item1._sortKey <= $p1 AND item1._sortKey <> ''
      WITH item1
      ORDER BY item1._sortKey DESC, item1.id
      WHERE coalesce(toLower(item1.publisher) = toLower($p2), false)
      RETURN item1
      LIMIT $p3
    }
    RETURN collect(item1) AS found1
  }
  CALL (*) {
    UNWIND found1[..$p4] AS node1
    RETURN collect({`title`: node1.title, `quotations`: COLLECT {
      MATCH (node1)<-[:QUOTED_IN]-(quotation1)
      WITH quotation1
      ORDER BY quotation1.start, quotation1.id
      RETURN {`#contentStarts`: [offset IN quotation1.contentStarts | toFloat(offset)], `#contentEnds`: [offset IN quotation1.contentEnds | toFloat(offset)], `#articleId`: head(COLLECT {
        MATCH (quotation1)-[:QUOTED_IN]->(article1)
        RETURN article1.id
      })}
    }}) AS rows1
  }
  RETURN {`nodes`: rows1} AS connection1
}
RETURN {`articles`: connection1} AS answer
