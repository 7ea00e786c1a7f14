// What is known of how another statement stands to one.
//
// @binds   statement relation other
// @returns type        String
// @returns isFrom      Boolean       whether the relation leads from the one
// @returns rule        String
// @returns confidence  Float
// @returns reason      String
// @returns parts       List<String>
// @returns fromParts   List<String>
// @returns toParts     List<String>
MATCH (statement)-[relation]-(other:Statement)
RETURN
  type(relation) AS type,
  startNode(relation) = statement AS isFrom,
  relation.rule AS rule,
  relation.confidence AS confidence,
  relation.reason AS reason,
  relation.parts AS parts,
  relation.fromParts AS fromParts,
  relation.toParts AS toParts
