// The words by which articles name an entity.
//
// @binds entity naming spelling
COLLECT {
  MATCH ()-[naming:NAMES]->(entity)
  RETURN DISTINCT naming.text AS spelling ORDER BY spelling
}
