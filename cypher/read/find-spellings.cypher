// The words by which articles name entities.
//
// @mode    read
// @param   ids        List<String>
// @returns id         String        the entity's
// @returns spellings  List<String>
MATCH (entity:Actor|Place)
WHERE entity.id IN $ids
RETURN
  entity.id AS id,
  COLLECT {
    MATCH (:Quotation)-[naming:NAMES]->(entity)
    RETURN DISTINCT naming.text AS spelling ORDER BY spelling
  } AS spellings
ORDER BY id
