// Where quotations name entities: a few places each.
//
// @mode    read
// @param   ids       List<String>
// @param   first     Integer      places wanted of each
// @returns id        String       the entity's
// @returns mentions  List<Map>    {quotationId, articleId, start, end}
MATCH (entity:Actor|Place)
WHERE entity.id IN $ids
RETURN
  entity.id AS id,
  COLLECT {
    MATCH (entity)<-[naming:NAMES]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
    RETURN {
      quotationId: quotation.id,
      articleId: article.id,
      start: naming.start,
      end: naming.end
    } ORDER BY article.id, naming.start, quotation.id
    LIMIT $first
  } AS mentions
ORDER BY id
