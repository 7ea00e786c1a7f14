// In which of some articles and quotations an entity is named.
//
// @mode    read
// @param   entityId  String
// @param   within    List<String>  ids of articles and quotations, or that lead to articles
// @returns id        String
MATCH (:Actor|Place {id: $entityId})<-[:NAMES]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
UNWIND [quotation.id, article.id] AS foundId
WITH collect(DISTINCT foundId) AS foundIds
UNWIND $within AS id
OPTIONAL MATCH (former:_Internal {_formerId: id})
WITH DISTINCT id, coalesce(former._articleId, id) AS leadsTo, foundIds
WHERE leadsTo IN foundIds
RETURN id
ORDER BY id
