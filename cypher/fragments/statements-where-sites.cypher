// Those made at a place of each list in `sites`, or inside it.
//
// @mode    read
WITH request, statement
WHERE all(ids IN request.sites WHERE EXISTS {
  MATCH (statement)-[:SAID_AT]->(:Place)-[:PART_OF*0..]->(site:Place)
  WHERE site.id IN ids
})
