// Whether the statement is joined to another in one of these ways.
//
// @binds statement relation
// @param types  List<String>
EXISTS {
  MATCH (statement)-[relation:CONTRADICTS|CORROBORATES|UNDETERMINED]-()
  WHERE type(relation) IN $types
}
