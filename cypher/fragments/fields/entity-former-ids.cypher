// The ids that lead to an entity besides its own.
//
// @binds entity former formerId
COLLECT {
  MATCH (former:_Internal {_entityId: entity.id})
  RETURN DISTINCT former._formerId AS formerId ORDER BY formerId
}
