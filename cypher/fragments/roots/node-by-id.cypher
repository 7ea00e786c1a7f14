// The statement, claim, actor, place or article with an id, or to which it leads.
//
// @binds former entityId found
// @param id  String
OPTIONAL MATCH (former:_Internal {_formerId: $id})
WITH coalesce(former._entityId, former._articleId, $id) AS entityId
CALL (entityId) {
  MATCH (found:Actor|Place|Article|Claim {id: entityId})
  RETURN found
  UNION
  MATCH (:Quotation {id: entityId})-[:EVIDENCE_FOR]->(found)
  RETURN found
}
