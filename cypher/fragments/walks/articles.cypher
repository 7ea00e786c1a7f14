// All articles, as their index has them.
//
// @binds article
MATCH (article:Article)
WHERE article._sortKey IS NOT NULL AND article.id IS NOT NULL
