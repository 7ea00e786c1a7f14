// Removes the stored versions of articles, but for their nodes.
//
// @mode   write
// @param  articleIds  List<String>
UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})
OPTIONAL MATCH (article)<-[:QUOTED_IN]-(quotation:Quotation)
DETACH DELETE quotation
WITH DISTINCT article
MATCH (article)-[link:PUBLISHED_BY|SYNDICATED_FROM|_IN_BAND|COPY_OF]-()
DELETE link
