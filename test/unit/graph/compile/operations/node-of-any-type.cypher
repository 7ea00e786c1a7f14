// $p1 String = "varn"
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
  RETURN collect({`#label`: head([label1 IN labels(found1) WHERE label1 <> 'Actor']), `name`: found1.name, `partOf`: head(COLLECT {
    MATCH (found1)-[:PART_OF]->(around1)
    WITH around1
    ORDER BY around1.id
    RETURN {`name`: around1.name}
    }), `text`: found1.text}) AS rows1
}
RETURN {`node`: head(rows1)} AS answer
