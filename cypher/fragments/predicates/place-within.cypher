// Whether the place lies inside one of the set, at any depth.
//
// @binds place around set
EXISTS {
  MATCH (place)-[:PART_OF*1..]->(around)
  WHERE around IN set
}
