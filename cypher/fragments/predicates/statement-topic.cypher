// Whether the statement takes a side on the topic, in capitals or not.
//
// @binds statement stance
// @param topic  String
EXISTS {
  MATCH (statement)<-[:EVIDENCE_FOR]-()-[stance:TAKES_SIDE]->()
  WHERE toLower(stance.topic) = toLower($topic)
}
