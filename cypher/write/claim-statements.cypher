// Clears the statements of these keys, so that they can be made again from their quotations, and tells in
// which shares they were and which claims they made, or disputed.
//
// Other transactions that touch one of them wait; sorted keys keep two from waiting for each other.
//
// @mode     write
// @param    keys       List<String>  sorted
// @returns  shareKeys  List<String>
// @returns  claimIds   List<String>
UNWIND $keys AS key
MERGE (statement:Statement {_key: key})
// The id goes too: while statements are regrouped, another may need it.
REMOVE statement.id
WITH
  statement,
  COLLECT { MATCH (statement)-[:_IN_SHARE]->(share) RETURN share._share } AS shareKeys,
  COLLECT {
    MATCH (statement)-[:MAKES]->(claim)
    RETURN claim.id AS id
    UNION
    MATCH (statement)-[:CONTRADICTS|DENIES|UNDETERMINED]-()-[:MAKES]->(claim)
    RETURN claim.id AS id
  } AS claimIds
CALL (statement) {
  MATCH (statement)-[link]-()
  DELETE link
}
WITH shareKeys, claimIds
WHERE size(shareKeys) + size(claimIds) > 0
RETURN shareKeys, claimIds
ORDER BY shareKeys[0], claimIds[0]
