// The sides that a statement's quotations take.
//
// @binds statement stance
MATCH (statement)<-[:EVIDENCE_FOR]-()-[stance:TAKES_SIDE]->()
