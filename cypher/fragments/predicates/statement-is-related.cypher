// Whether the statement is joined to another by one of these relations, wherever it begins.
//
// @binds statement relation
// @param RELATION  Type          all of them
// @param types     List<String>  those that are asked for
EXISTS {
  MATCH (statement)-[relation:RELATION]-()
  WHERE type(relation) IN $types
}
