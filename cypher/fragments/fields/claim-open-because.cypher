// What is not known, each once, so that statements might contradict a claim.
//
// @binds claim relation reason
COLLECT {
  MATCH (claim)<-[:MAKES]-()-[relation:UNDETERMINED]-()
  RETURN DISTINCT relation.reason AS reason ORDER BY reason
}
