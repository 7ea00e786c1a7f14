// Statements of one speaker, the newest first.
//
// Whoever said much is found by going through all statements from the newest on until a page is full;
// who said little, by looking at all of it.
MATCH (speaker:Actor {id: $speaker})
WITH
  speaker,
  COUNT { (speaker)-[:SAID]->() } ^ 2 > 100 * COUNT { (:Statement) } AS isFrequent
CALL (speaker, isFrequent) {
  WITH speaker, isFrequent
  WHERE NOT isFrequent
  CALL (speaker) {
    MATCH (speaker)-[:SAID]->(statement)
    ORDER BY statement._sortKey DESC, statement.id
    LIMIT 20
    RETURN statement
  }
  RETURN statement
  UNION ALL
  WITH speaker, isFrequent
  WHERE isFrequent
  CALL (speaker) {
    MATCH (statement:Statement)
    WHERE statement._sortKey IS NOT NULL AND statement.id IS NOT NULL
    WITH speaker, statement
    ORDER BY statement._sortKey DESC, statement.id
    WHERE EXISTS { (speaker)-[:SAID]->(statement) }
    RETURN statement
    LIMIT 20
  }
  RETURN statement
}
WITH statement
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
