// The statements that some articles quote.
//
// @mode    read
// @param   articleIds    List<String>
// @returns id            String
// @returns isTheirsAlone Boolean  no other article quotes it
UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})<-[:QUOTED_IN]-(:Quotation)-[:EVIDENCE_FOR]->(statement:Statement)
WITH DISTINCT statement
RETURN
  statement.id AS id,
  NOT EXISTS {
    MATCH (statement)<-[:EVIDENCE_FOR]-(:Quotation)-[:QUOTED_IN]->(other:Article)
    WHERE NOT other.id IN $articleIds
  } AS isTheirsAlone
ORDER BY id
