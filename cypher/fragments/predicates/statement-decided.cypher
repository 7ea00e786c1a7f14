// Whether a person decided whose name stands in the statement's quotations.
//
// @binds statement naming
EXISTS {
  MATCH (statement)<-[:EVIDENCE_FOR]-()-[naming:NAMES]->()
  WHERE naming.resolvedId IS NOT NULL
}
