// Statements of the actors `startIds`.
//
// @mode    read
CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Actor {id: startId})-[:SAID]->(statement:Statement)
  RETURN DISTINCT statement
}
