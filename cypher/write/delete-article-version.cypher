// Removes the stored version of an article, but for its node.
//
// @mode   write
// @param  articleId  String
MATCH (article:Article {id: $articleId})
OPTIONAL MATCH (article)<-[:QUOTED_IN]-(quotation:Quotation)
DETACH DELETE quotation
WITH DISTINCT article
MATCH (article)-[publishing:PUBLISHED_BY]->(:Publisher)
DELETE publishing
