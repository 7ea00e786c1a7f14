// Removes the stored version of an article, but for its node.
//
// @mode   write
// @param  articleId  String
MATCH (article:Article {id: $articleId})
OPTIONAL MATCH (article)<-[:QUOTED_IN]-(quotation:Quotation)
DETACH DELETE quotation
WITH DISTINCT article
MATCH (article)-[link:PUBLISHED_BY|SYNDICATED_FROM|IN_BAND|COPY_OF]-()
DELETE link
