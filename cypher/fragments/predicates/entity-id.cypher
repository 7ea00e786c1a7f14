// Whether it has this id, or the id leads to it.
//
// @binds entity former
// @param id  String
(
  entity.id = $id
  OR EXISTS { MATCH (former:_Internal {_formerId: $id, _entityId: entity.id}) }
)
