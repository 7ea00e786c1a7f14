// $p7 String = "varn"
CALL (*) {
  OPTIONAL MATCH (former8:_Internal {_formerId: $p7})
  WITH coalesce(former8._entityId, former8._articleId, $p7) AS entityId9
  CALL (entityId9) {
    MATCH (found1:Actor|Place|Article {id: entityId9})
    RETURN found1
    UNION
    MATCH (:Quotation {id: entityId9})-[:EVIDENCE_FOR]->(found1)
    RETURN found1
  }
  WITH found1
  RETURN collect({`#label`: head([label4 IN labels(found1) WHERE label4 <> 'Actor']), `name`: found1.name, `partOf`: head(COLLECT {
    MATCH (found1)-[:PART_OF]->(around5)
    WITH around5
    ORDER BY around5.id
    RETURN {`name`: around5.name}
    }), `text`: found1.text}) AS rows3
}
RETURN {`node`: head(rows3)} AS answer
