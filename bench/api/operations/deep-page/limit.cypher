// The page after some statement, the newest first: the rest of its day, then the days before.
CALL () {
  MATCH (statement:Statement)
  WHERE statement._sortKey = $afterDay AND statement.id > $afterId
  RETURN statement
  ORDER BY statement.id
  LIMIT 20
  UNION ALL
  MATCH (statement:Statement)
  WHERE statement._sortKey < $afterDay AND statement.id IS NOT NULL
  RETURN statement
  ORDER BY statement._sortKey DESC, statement.id
  LIMIT 20
}
WITH statement
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
