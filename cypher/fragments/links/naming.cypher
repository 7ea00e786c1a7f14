// How the quotations of a statement name whom they name.
//
// @binds statement naming
MATCH (statement)<-[:EVIDENCE_FOR]-()-[naming:NAMES]->()
