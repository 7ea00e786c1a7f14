// The words by which a quotation names an entity, and why they mean it.
//
// @binds   quotation naming target
// @returns start       Integer
// @returns end         Integer
// @returns text        String
// @returns rule        String
// @returns confidence  Float
MATCH (quotation)-[naming:NAMES]->(target)
RETURN
  naming.start AS start,
  naming.end AS end,
  naming.text AS text,
  naming.rule AS rule,
  naming.confidence AS confidence
