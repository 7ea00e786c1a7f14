// Statements of one speaker about a place and all places inside it, within some days, the newest first.
MATCH (:Actor {id: $speaker})-[:SAID]->(statement)
WHERE statement.saidOn >= date($from) AND statement.saidOnTo <= date($to)
WITH statement
MATCH (place:Place {id: $place})
WHERE EXISTS { (statement)-[:ABOUT]->()-[:PART_OF*0..]->(place) }
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
