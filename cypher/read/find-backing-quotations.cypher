// The quotations that back a statement, given by its id or by that of any of them.
//
// @mode     read
// @param    id           String
// @returns  quotationId  String
MATCH (:Quotation {id: $id})-[:EVIDENCE_FOR]->(:Statement)<-[:EVIDENCE_FOR]-(quotation:Quotation)
RETURN quotation.id AS quotationId
ORDER BY quotationId
