// The ids that lead to an entity besides its own.
//
// @binds entity former formerId
COLLECT {
  MATCH (former:FormerId {entityId: entity.id})
  RETURN DISTINCT former.id AS formerId ORDER BY formerId
}
