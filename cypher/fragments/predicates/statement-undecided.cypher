// Whether a name in the statement's quotations may be another's, and nobody decided.
//
// @binds statement naming
EXISTS {
  MATCH (statement)<-[:EVIDENCE_FOR]-()-[naming:NAMES]->()
  WHERE naming.mayBeId IS NOT NULL
}
