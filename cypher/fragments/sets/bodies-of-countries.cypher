// The organizations for which the places of a set stand, and those inside; and those that speak for the
// country by whose name they are looked for, be it in the graph or not.
//
// @binds set country body id speaker entity
// @param ids  List<String>
UNWIND COLLECT {
  UNWIND set AS country
  MATCH (country)<-[:PART_OF*0..]-()-[:STANDS_FOR]->(body)
  RETURN body
} + COLLECT {
  UNWIND $ids AS id
  MATCH (speaker:Actor {id: id})
  RETURN speaker
} AS entity
