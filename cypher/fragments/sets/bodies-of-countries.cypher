// The organizations for which the places of a set stand, and those inside; and those that speak for the
// country by whose name they are looked for, be it in the graph or not.
//
// @binds set country id entity
// @param ids  List<String>
CALL (*) {
  UNWIND set AS country
  MATCH (country)<-[:PART_OF*0..]-()-[:STANDS_FOR]->(entity)
  RETURN entity
  UNION
  UNWIND $ids AS id
  MATCH (entity:Actor {id: id})
  RETURN entity
}
