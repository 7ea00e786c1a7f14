// The statements that quotations with some ids back.
//
// @binds id entity
// @param ids  List<String>
UNWIND $ids AS id
MATCH (:Quotation {id: id})-[:EVIDENCE_FOR]->(entity)
