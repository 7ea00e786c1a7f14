// What is known of how another statement stands to one.
//
// @binds   statement relation other
// @returns rule        String
// @returns confidence  Float
// @returns reason      String
// @returns parts       List<Map>
MATCH (statement)-[relation]-(other:Statement)
RETURN
  relation.rule AS rule,
  relation.confidence AS confidence,
  relation.reason AS reason,
  [
    part IN range(0, size(relation.parts) - 1) |
    {
      part: relation.parts[part],
      here: CASE statement WHEN startNode(relation) THEN relation.fromParts[part] ELSE relation.toParts[part] END,
      there: CASE statement WHEN startNode(relation) THEN relation.toParts[part] ELSE relation.fromParts[part] END
    }
  ] AS parts
