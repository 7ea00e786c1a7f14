// Removes how statements stand to others, so that it can be found anew, and tells whose.
//
// @mode     write
// @param    keys   List<String>
// @param    types  List<String>  of relations
// @returns  key    String        of either end
UNWIND $keys AS key
MATCH (one:Statement {_key: key})-[relation]-(other:Statement)
USING INDEX SEEK one:Statement(_key)
WHERE type(relation) IN $types
WITH collect(DISTINCT relation) AS relations, collect(one._key) + collect(other._key) AS keys
FOREACH (relation IN relations | DELETE relation)
WITH keys
UNWIND keys AS key
RETURN DISTINCT key
ORDER BY key
