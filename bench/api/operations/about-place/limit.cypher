// Statements about a place and all places inside it, the newest first.
//
// What much is said of is found by going through all statements from the newest on until a page is
// full; the rest, by looking at all of it.
MATCH (:Place {id: $place})<-[:PART_OF*0..]-(inside)
WITH collect(inside) AS places, sum(COUNT { (inside)<-[:ABOUT]-() }) AS mentions
WITH places, mentions ^ 2 > 100 * COUNT { (:Statement) } AS isFrequent
CALL (places, isFrequent) {
  WITH places, isFrequent
  WHERE NOT isFrequent
  CALL (places) {
    UNWIND places AS place
    MATCH (place)<-[:ABOUT]-(statement)
    WITH DISTINCT statement
    ORDER BY statement._sortKey DESC, statement.id
    LIMIT 20
    RETURN statement
  }
  RETURN statement
  UNION ALL
  WITH places, isFrequent
  WHERE isFrequent
  CALL (places) {
    MATCH (statement:Statement)
    WHERE statement._sortKey IS NOT NULL AND statement.id IS NOT NULL
    WITH places, statement
    ORDER BY statement._sortKey DESC, statement.id
    WHERE EXISTS { MATCH (statement)-[:ABOUT]->(subject) WHERE subject IN places }
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
