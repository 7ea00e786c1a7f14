// Whether it has one of some ids.
//
// @binds entity
// @param ids  List<String>
entity.id IN $ids
