// The newest statements.
MATCH (statement:Statement)
WHERE statement._sortKey IS NOT NULL AND statement.id IS NOT NULL
WITH statement
ORDER BY statement._sortKey DESC, statement.id
LIMIT 20
RETURN collect(
  {
    id: statement.id,
    text: statement.text,
    kind: statement.kind,
    saidOn: toString(statement.saidOn),
    speaker: head(COLLECT {
      MATCH (speaker)-[:SAID]->(statement)
      RETURN speaker {.id, .name} ORDER BY speaker.id
    }),
    about: COLLECT {
      MATCH (statement)-[:ABOUT]->(subject)
      RETURN subject {.id, .name} ORDER BY subject.name, subject.id
    }
  }
) AS rows
