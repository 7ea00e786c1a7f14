// Articles whose reading a decision may change.
//
// @mode    read
// @param   entityIds    List<String>  what quotations name, by a decision or by the rules that it overruled
// @param   basisIds     List<String>  what entities that quotations name stand on, or who acts in what they say
// @param   within       List<String>  ids of articles and quotations
// @returns articleId    String
CALL () {
  UNWIND $entityIds AS id
  MATCH (:Actor|Place {id: id})<-[:NAMES]-(:Quotation)-[:QUOTED_IN]->(article:Article)
  RETURN article.id AS articleId
  UNION
  UNWIND $entityIds AS id
  MATCH (quotation:Quotation)-[naming:NAMES]->()
  WHERE naming.resolvedId = id
  MATCH (quotation)-[:QUOTED_IN]->(article:Article)
  RETURN article.id AS articleId
  UNION
  UNWIND $basisIds AS id
  MATCH (:Actor|Place {id: id})<-[:PART_OF|STANDS_FOR|MEMBER_OF*1..]-(entity)
  MATCH (entity)<-[:NAMES]-(:Quotation)-[:QUOTED_IN]->(article:Article)
  RETURN article.id AS articleId
  UNION
  UNWIND $within AS id
  MATCH (article:Article {id: id})
  RETURN article.id AS articleId
  UNION
  UNWIND $within AS id
  MATCH (:Quotation {id: id})-[:QUOTED_IN]->(article:Article)
  RETURN article.id AS articleId
}
RETURN DISTINCT articleId
ORDER BY articleId
