// Whether the actor is, or belongs to, an organization for which a place of the set stands, or one inside.
//
// @binds actor around set
EXISTS {
  MATCH
    (actor)-[:MEMBER_OF*0..3]->()<-[:STANDS_FOR]-()-[:PART_OF*0..]->(around)
  WHERE around IN set
}
