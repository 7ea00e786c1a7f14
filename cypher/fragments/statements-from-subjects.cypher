// Statements about the actors and places `startIds`, and about places inside these.
//
// @mode    read
CALL (request) {
  UNWIND request.startIds AS startId
  MATCH (:Actor|Place {id: startId})<-[:PART_OF*0..]-()<-[:ABOUT]-(statement:Statement)
  RETURN DISTINCT statement
}
