// Articles with their origins and the ids of their direct copies.
//
// @mode     read
// @param    ids         List<String>
// @returns  id          String
// @returns  ownOrigin   String?
// @returns  isCredited  Boolean
// @returns  copyIds     List<String>
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
  article.id AS id,
  article._ownOrigin AS ownOrigin,
  coalesce(article._isCredited, false) AS isCredited,
  COLLECT {
    MATCH (article)-[:COPY_OF]-(copy:Article)
    RETURN copy.id ORDER BY copy.id
  } AS copyIds
ORDER BY id
