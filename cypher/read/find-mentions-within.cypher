// In which of some articles and quotations an entity is named.
//
// @mode    read
// @param   entityId  String
// @param   within    List<String>  ids of articles and quotations
// @returns id        String
MATCH (:Actor|Place {id: $entityId})<-[:NAMES]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
UNWIND [quotation.id, article.id] AS id
WITH DISTINCT id
WHERE id IN $within
RETURN id
ORDER BY id
