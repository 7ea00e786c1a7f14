// Those of an actor of each list in `speakers`.
//
// @mode    read
WITH request, statement
WHERE all(ids IN request.speakers WHERE EXISTS {
  MATCH (statement)<-[:SAID]-(speaker:Actor)
  WHERE speaker.id IN ids
})
