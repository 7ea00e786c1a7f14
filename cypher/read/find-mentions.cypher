// Where quotations name entities: a few places each, and each place once, whatever number of quotations it serves.
//
// @mode    read
// @param   ids       List<String>
// @param   first     Integer      places wanted of each
// @returns id        String       the entity's
// @returns mentions  List<Map>
// @column  quotationId  String
// @column  articleId    String
// @column  start        Integer
// @column  end          Integer
MATCH (entity:Actor|Place)
WHERE entity.id IN $ids
RETURN
  entity.id AS id,
  COLLECT {
    MATCH (entity)<-[naming:NAMES]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
    WITH
      article.id AS articleId,
      naming.start AS start,
      naming.end AS end,
      min(quotation.id) AS quotationId
    RETURN {quotationId: quotationId, articleId: articleId, start: start, end: end}
    ORDER BY articleId, start, end
    LIMIT $first
  } AS mentions
ORDER BY id
