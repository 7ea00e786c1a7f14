// Those that statements of an actor of each list in `relayers` report.
//
// @mode    read
WITH request, statement
WHERE all(ids IN request.relayers WHERE EXISTS {
  MATCH (statement)<-[:REPORTS]-(:Statement)<-[:SAID]-(relayer:Actor)
  WHERE relayer.id IN ids
})
