// Other articles that share a band with these.
//
// @mode     read
// @param    articleIds  List<String>
// @returns  articleId   String
// @returns  otherId     String
UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})-[:_IN_BAND]->(:_Internal)<-[:_IN_BAND]-(other:Article)
WHERE other <> article
RETURN DISTINCT
  articleId,
  other.id AS otherId
ORDER BY articleId, otherId
