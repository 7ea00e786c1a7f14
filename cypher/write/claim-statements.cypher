// Clears the statements of these keys, so that they can be made again from their quotations, and tells in
// which shares they were.
//
// Other transactions that touch one of them wait; sorted keys keep two from waiting for each other.
//
// @mode     write
// @param    keys       List<String>  sorted
// @returns  shareKeys  List<String>
UNWIND $keys AS key
MERGE (statement:Statement {_key: key})
// The id goes too: while statements are regrouped, another may need it.
REMOVE statement.id
WITH
  statement,
  COLLECT { MATCH (statement)-[:_IN_SHARE]->(share) RETURN share._share } AS shareKeys
CALL (statement) {
  MATCH (statement)-[link]-()
  DELETE link
}
WITH shareKeys
WHERE size(shareKeys) > 0
RETURN shareKeys
ORDER BY shareKeys[0]
