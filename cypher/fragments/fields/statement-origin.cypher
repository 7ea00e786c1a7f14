// What tells where a statement comes from: who has a name and speaks, and for whom, and of each article
// that quotes it from which newsroom its words come.
//
// @binds statement speaker organization quotation article credit
{
  id: statement.id,
  speaker: head(COLLECT {
    MATCH (speaker:Person|Organization)-[:SAID]->(statement)
    RETURN {id: speaker.id, name: speaker.name} ORDER BY speaker.id
  }),
  organization: coalesce(
    head(COLLECT {
      MATCH (statement)-[:ON_BEHALF_OF]->(organization)
      RETURN {id: organization.id, name: organization.name} ORDER BY organization.id
    }),
    head(COLLECT {
      MATCH (statement)<-[:SAID]-(speaker)-[:MEMBER_OF]->(organization)
      RETURN {id: organization.id, name: organization.name} ORDER BY organization.id
    })
  ),
  articles: COLLECT {
    MATCH (statement)<-[:EVIDENCE_FOR]-(quotation)-[:QUOTED_IN]->(article)
    WITH DISTINCT article ORDER BY article.id
    RETURN {
      id: article.id,
      origin: article._origin,
      publisher: article.publisher,
      credits: COLLECT {
        MATCH (article)-[:SYNDICATED_FROM]->(credit)
        RETURN credit.name ORDER BY credit.name
      }
    }
  }
}
