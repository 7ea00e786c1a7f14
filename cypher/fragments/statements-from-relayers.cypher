// Statements that those of the actors `startIds` report.
//
// @mode    read
CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Actor {id: startId})-[:SAID]->(:Statement)-[:REPORTS]->(statement:Statement)
  RETURN DISTINCT statement
}
