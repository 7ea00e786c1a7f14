// Statements made at the places `startIds`, and at places inside these.
//
// @mode    read
CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Place {id: startId})<-[:PART_OF*0..]-(:Place)<-[:SAID_AT]-(statement:Statement)
  RETURN DISTINCT statement
}
