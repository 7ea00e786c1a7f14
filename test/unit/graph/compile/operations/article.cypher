// $p1 String = "The Ledger"
// $p2 String = "2026-01-31"
// $p3 Integer = 20
// $p5 Integer = 21
CALL (*) {
  CALL (*) {
    CALL (*) {
      MATCH (item7:Article)
      WHERE item7._sortKey IS NOT NULL AND item7.id IS NOT NULL
      AND item7._sortKey <= $p2 AND item7._sortKey <> ''
      WITH item7
      ORDER BY item7._sortKey DESC, item7.id
      WHERE coalesce(toLower(item7.publisher) = toLower($p1), false)
      RETURN item7
      LIMIT $p5
    }
    RETURN collect(item7) AS found4
  }
  CALL (*) {
    UNWIND found4[..$p3] AS node8
    RETURN collect({`title`: node8.title, `quotations`: COLLECT {
      MATCH (node8)<-[:QUOTED_IN]-(quotation10)
      WITH quotation10
      ORDER BY quotation10.start, quotation10.id
      RETURN {`#contentStarts`: [offset IN quotation10.contentStarts | toFloat(offset)], `#contentEnds`: [offset IN quotation10.contentEnds | toFloat(offset)], `#articleId`: head(COLLECT {
        MATCH (quotation10)-[:QUOTED_IN]->(article13)
        RETURN article13.id
      })}
    }}) AS rows9
  }
  RETURN {`nodes`: rows9} AS connection14
}
RETURN {`articles`: connection14} AS answer
