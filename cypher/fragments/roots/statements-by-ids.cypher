// Statements with some ids, or that quotations with these ids back.
//
// @binds id found
// @param ids  List<String>
UNWIND $ids AS id
MATCH (:Quotation {id: id})-[:EVIDENCE_FOR]->(found)
