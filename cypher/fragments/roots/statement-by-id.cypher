// The statement that a quotation with an id backs. A statement has the id of one of them.
//
// @binds found
// @param id  String
MATCH (:Quotation {id: $id})-[:EVIDENCE_FOR]->(found)
