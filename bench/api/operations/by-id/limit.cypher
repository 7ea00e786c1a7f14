// One statement with its evidence.
MATCH (statement:Statement {id: $id})
RETURN [
  {
    id: statement.id,
    text: statement.text,
    kind: statement.kind,
    saidOn: toString(statement.saidOn),
    saidOnTo: toString(statement.saidOnTo),
    saidOnPrecision: statement.saidOnPrecision,
    articleCount: statement.articleCount,
    speaker: head(COLLECT {
      MATCH (speaker)-[:SAID]->(statement)
      RETURN speaker {.id, .name} ORDER BY speaker.id
    }),
    about: COLLECT {
      MATCH (statement)-[:ABOUT]->(subject)
      RETURN subject {.id, .name} ORDER BY subject.name, subject.id
    },
    saidAt: head(COLLECT {
      MATCH (statement)-[:SAID_AT]->(place:Place)
      RETURN place {.id, .name} ORDER BY place.id
    }),
    medium: head(COLLECT {
      MATCH (statement)-[:VIA]->(medium:Medium)
      RETURN medium.name ORDER BY medium.name
    }),
    quotations: COLLECT {
      MATCH (statement)<-[:EVIDENCE_FOR]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
      WITH quotation, article
      ORDER BY article.id, quotation.start, quotation.id
      RETURN quotation {.id, .text, article: article {.id, .title, .publisher}}
    }
  }
] AS rows
