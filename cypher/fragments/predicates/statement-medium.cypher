// Whether the statement came through the medium, in capitals or not.
//
// @binds statement medium
// @param medium  String
EXISTS {
  MATCH (statement)-[:VIA]->(medium)
  WHERE toLower(medium.name) = toLower($medium)
}
