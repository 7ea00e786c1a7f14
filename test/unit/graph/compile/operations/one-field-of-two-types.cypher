// $p1 String = "x"
// $p2 Integer = 1
// $p3 Integer = 2
// $p4 Integer = 2
// $p5 Integer = 3
CALL (*) {
  OPTIONAL MATCH (former1:_Internal {_formerId: $p1})
  WITH coalesce(former1._entityId, former1._articleId, $p1) AS entityId1
  CALL (entityId1) {
    MATCH (found1:Actor|Place|Article|Claim {id: entityId1})
    RETURN found1
    UNION
    MATCH (:Quotation {id: entityId1})-[:EVIDENCE_FOR]->(found1)
    RETURN found1
  }
  WITH found1
  CALL (*) {
    CALL (*) {
      UNWIND [found1] AS article1
      MATCH (article1)<-[:QUOTED_IN]-()-[:EVIDENCE_FOR]->(item1)
      WITH DISTINCT item1
      RETURN collect(item1) AS all1
    }
    RETURN {`totalCount`: toFloat(size(all1))} AS connection1
  }
  CALL (*) {
    CALL (*) {
      UNWIND [found1] AS speaker1
      MATCH (speaker1)-[:SAID]->(item2)
      WITH DISTINCT item2
      RETURN collect(item2) AS all2
    }
    RETURN {`totalCount`: toFloat(size(all2))} AS connection2
  }
  RETURN collect({`#label`: head([label1 IN labels(found1) WHERE label1 <> 'Actor']), `#Article.statements`: connection1, `#Person.statements`: connection2}) AS rows1
}
RETURN {`node`: head(rows1)} AS answer
