// Statements with two words, the newest first: all of them where they are few, else those of the days
// of the newest 2,000 statements, and only where these are too few all of them.
CALL () {
  CALL db.index.fulltext.queryNodes('statementText', $lucene, {limit: 1000}) YIELD node AS statement
  RETURN collect(statement) AS few
}
CALL (few) {
  CALL (few) {
    WITH few
    WHERE size(few) < 1000
    UNWIND few AS statement
    RETURN statement
    UNION ALL
    WITH few
    WHERE size(few) = 1000
    CALL () {
      MATCH (statement:Statement)
      WHERE statement._sortKey IS NOT NULL AND statement.id IS NOT NULL
      WITH statement._sortKey AS day
      ORDER BY statement._sortKey DESC, statement.id
      LIMIT 2000
      RETURN min(day) AS oldest, max(day) AS newest
    }
    WITH oldest, newest
    WHERE oldest > ''
    CALL db.index.fulltext.queryNodes(
      'statementText',
      '(' + $lucene + ') AND _dayTerm:[' +
        replace(oldest, '-', '') + ' TO ' + replace(newest, '-', '') + ']'
    ) YIELD node AS statement
    RETURN statement
  }
  WITH statement
  ORDER BY statement._sortKey DESC, statement.id
  LIMIT 20
  RETURN collect(statement) AS next
}
CALL (few, next) {
  WITH few, next
  WHERE size(few) < 1000 OR size(next) = 20
  UNWIND next AS statement
  RETURN statement
  UNION ALL
  WITH few, next
  WHERE size(few) = 1000 AND size(next) < 20
  CALL db.index.fulltext.queryNodes('statementText', $lucene) YIELD node AS statement
  RETURN statement
  ORDER BY statement._sortKey DESC, statement.id
  LIMIT 20
}
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
