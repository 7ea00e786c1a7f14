// Whether one of these relations leads from the statement to another.
//
// @binds statement relation
// @param RELATION  Type          all of them
// @param types     List<String>  those that are asked for
EXISTS {
  MATCH (statement)-[relation:RELATION]->()
  WHERE type(relation) IN $types
}
