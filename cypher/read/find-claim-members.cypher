// The statements that make some claims, and some others, with those that say the same.
//
// @mode     read
// @param    claimIds        List<String>
// @param    keys            List<String>
// @returns  key             String
// @returns  day             String?       on which it was said, else published
// @returns  speakerId       String?
// @returns  sameKeys        List<String>  of the statements that say the same
// @returns  confirmingKeys  List<String>  of those of them that other speakers made
// @returns  isDisputed      Boolean       whether another contradicts or denies it, or might
// @returns  claimIds        List<String>  of the claims that it makes
CALL () {
  UNWIND $claimIds AS id
  MATCH (:Claim {id: id})<-[:MAKES]-(statement)
  RETURN statement
  UNION
  UNWIND $keys AS key
  MATCH (statement:Statement {_key: key})
  RETURN statement
}
RETURN
  statement._key AS key,
  toString(coalesce(statement.saidOn, statement.publishedOn)) AS day,
  head(
    COLLECT {
      MATCH (speaker)-[:SAID]->(statement)
      RETURN speaker.id AS id ORDER BY id
    }
  ) AS speakerId,
  COLLECT {
    MATCH (statement)-[:REPEATS|CORROBORATES]-(other)
    RETURN DISTINCT other._key AS key ORDER BY key
  } AS sameKeys,
  COLLECT {
    MATCH (statement)-[:CORROBORATES]-(other)
    RETURN DISTINCT other._key AS key ORDER BY key
  } AS confirmingKeys,
  EXISTS { (statement)-[:CONTRADICTS|DENIES|UNDETERMINED]-() } AS isDisputed,
  COLLECT {
    MATCH (statement)-[:MAKES]->(claim)
    RETURN claim.id
  } AS claimIds
ORDER BY key
