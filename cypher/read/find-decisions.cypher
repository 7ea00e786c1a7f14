// All decisions, the oldest first.
//
// @mode    read
// @returns id         String
// @returns kind       String
// @returns ids        List<String>
// @returns within     List<String>
// @returns decidedBy  String
// @returns decidedAt  String
// @returns reason     String
// @returns entityIds  List<String>  the entities that it is about, as they are known now
// @returns isInForce  Boolean       whether it counts
MATCH (decision:Decision)
RETURN
  decision.id AS id,
  decision.kind AS kind,
  decision.ids AS ids,
  decision.within AS within,
  decision.decidedBy AS decidedBy,
  decision.decidedAt AS decidedAt,
  decision.reason AS reason,
  decision.entityIds AS entityIds,
  decision.isInForce AS isInForce
ORDER BY decidedAt, id
