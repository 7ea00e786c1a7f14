// Whether the relation is of one of some types.
//
// @binds relation
// @param types  List<String>
type(relation) IN $types
