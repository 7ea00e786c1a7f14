// The words by which articles name an entity.
//
// @binds entity naming spelling
COLLECT {
  MATCH ()-[naming:NAMES]->(entity)
  WITH DISTINCT naming.text AS spelling
  RETURN spelling ORDER BY toLower(spelling), spelling
}
