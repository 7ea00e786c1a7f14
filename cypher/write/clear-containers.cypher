// Clears what joins statements to the places around those that they are about, and to shares, where such
// a place is now inside others than before; tells which statements, and which shares.
//
// @mode     write
// @param    movedIds   List<String>  of places
// @returns  key        String
// @returns  shareKeys  List<String>
UNWIND $movedIds AS movedId
MATCH (:Place {id: movedId})<-[:PART_OF*0..]-()<-[:ABOUT]-(statement)
WITH DISTINCT statement
ORDER BY statement._key
// Locked before the look: another writer may be making it again.
SET statement._key = statement._key
WITH
  statement,
  COLLECT { MATCH (statement)-[:_IN_SHARE]->(share) RETURN share._share } AS shareKeys
CALL (statement) {
  MATCH (statement)-[link:_ABOUT_WITHIN|_IN_SHARE]->()
  DELETE link
}
RETURN
  statement._key AS key,
  shareKeys
ORDER BY key
