// The quotations that back a statement.
//
// @binds statement quotation
MATCH (statement)<-[:EVIDENCE_FOR]-(quotation)
