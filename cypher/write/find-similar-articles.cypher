// Other articles that share a band with these.
//
// @mode     read
// @param    articleIds  List<String>
// @returns  articleId   String
// @returns  otherId     String
UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})-[:IN_BAND]->(:TextBand)<-[:IN_BAND]-(other:Article)
WHERE other <> article
RETURN DISTINCT
  articleId,
  other.id AS otherId
ORDER BY articleId, otherId
