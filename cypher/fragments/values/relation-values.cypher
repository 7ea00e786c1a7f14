// What is known of how another statement stands to one.
//
// @binds   statement relation other
// @returns rule    String
// @returns reason  String
MATCH (statement)-[relation]-(other:Statement)
RETURN
  relation.rule AS rule,
  relation.reason AS reason
