// Those made to an actor of each list in `addressees`.
//
// @mode    read
WITH request, statement
WHERE all(ids IN request.addressees WHERE EXISTS {
  MATCH (statement)-[:ADDRESSED_TO]->(addressee:Actor)
  WHERE addressee.id IN ids
})
