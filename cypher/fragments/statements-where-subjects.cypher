// Those about an actor or a place of each list in `subjects`, or about a place inside it.
//
// @mode    read
WITH request, statement
WHERE all(ids IN request.subjects WHERE EXISTS {
  MATCH (statement)-[:ABOUT]->(subject)-[:PART_OF*0..]->(around)
  WHERE around.id IN ids
})
