// The statements that make a claim, the oldest first, and behind them others that may count the same: those
// of other articles at what it says, a name of its story and its week, or one of the four before or behind
// (see `listMeetingPoints`). A point where many meet is too common to tell anything.
//
// @binds claim statement isOwn quotation point near other
CALL (claim) {
  MATCH (claim)<-[:MAKES]-(statement)
  RETURN statement, true AS isOwn
  UNION ALL
  MATCH (claim)<-[:MAKES {role: 'FIRST'}]-()<-[:EVIDENCE_FOR]-(quotation)-[:_MEETS]->(point)
  WHERE point._point % 4096 > 1
  WITH DISTINCT claim, point
  MATCH (near:_Internal)
  WHERE
    near._point >= point._point - 4 AND
    near._point <= point._point + 4 AND
    near._point / 4096 = point._point / 4096 AND
    near._point % 4096 > 1 AND
    COUNT { (near)<-[:_MEETS]-() } <= 40
  MATCH (near)<-[:_MEETS]-(other)-[:EVIDENCE_FOR]->(statement)
  WHERE NOT EXISTS { (statement)-[:MAKES]->(claim) }
  WITH DISTINCT statement
  ORDER BY statement._key
  LIMIT 100
  RETURN statement, false AS isOwn
}
WITH statement, isOwn
ORDER BY isOwn DESC, coalesce(statement.saidOn, statement.publishedOn), statement._key
