// On which topics a statement takes a side.
//
// @binds statement stance value
MATCH (statement)<-[:EVIDENCE_FOR]-()-[stance:TAKES_SIDE]->()
WITH DISTINCT statement, stance.topic AS value
