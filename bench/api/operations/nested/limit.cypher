// A place, what was said about it, by whom, and what they said last about which places.
MATCH (place:Place {id: $place})
CALL (place) {
  MATCH (place)<-[:PART_OF*0..]-(:Place)<-[:ABOUT]-(statement:Statement)
  WITH DISTINCT statement
  WITH statement, coalesce(statement.saidOn, date('0000-01-01')) AS day
  ORDER BY day DESC, statement.id
  LIMIT 10
  OPTIONAL MATCH (found:Actor)-[:SAID]->(statement)
  WITH statement, day, found
  ORDER BY found.id
  WITH statement, day, head(collect(found)) AS speaker
  RETURN collect({statement: statement, speaker: speaker}) AS items
}
// Each speaker is looked at once, however many of the statements are his.
CALL (items) {
  UNWIND items AS item
  WITH DISTINCT item.speaker AS speaker
  WHERE speaker IS NOT NULL
  CALL (speaker) {
    MATCH (speaker)-[:SAID]->(other:Statement)
    WITH other, coalesce(other.saidOn, date('0000-01-01')) AS day
    ORDER BY day DESC, other.id
    LIMIT 5
    RETURN collect({
      id: other.id,
      saidOn: toString(other.saidOn),
      about: COLLECT {
        MATCH (other)-[:ABOUT]->(subject)
        RETURN subject {.id, .name} ORDER BY subject.name, subject.id
      }
    }) AS statements
  }
  RETURN collect({id: speaker.id, name: speaker.name, statements: statements}) AS speakers
}
RETURN [
  {
    id: place.id,
    name: place.name,
    statements: [
      item IN items |
      {
        id: item.statement.id,
        text: item.statement.text,
        saidOn: toString(item.statement.saidOn),
        speaker: head([speaker IN speakers WHERE speaker.id = item.speaker.id])
      }
    ]
  }
] AS rows
