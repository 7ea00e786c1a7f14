// Statements made to the actors `startIds`.
//
// @mode    read
CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Actor {id: startId})<-[:ADDRESSED_TO]-(statement:Statement)
  RETURN DISTINCT statement
}
