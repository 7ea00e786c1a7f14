// What the quotations of a statement claim, packed.
//
// @binds statement quotation
COLLECT {
  MATCH (statement)<-[:EVIDENCE_FOR]-(quotation)
  WHERE quotation._claimed IS NOT NULL
  RETURN quotation._claimed ORDER BY quotation.id
}
