// A place, what was said about it, by whom, and what they said last about which places.
MATCH (place:Place {id: $place})
CALL (place) {
  MATCH (place)<-[:PART_OF*0..]-()<-[:ABOUT]-(statement)
  WITH DISTINCT statement
  ORDER BY statement._sortKey DESC, statement.id
  LIMIT 10
  OPTIONAL MATCH (found)-[:SAID]->(statement)
  WITH statement, found
  ORDER BY found.id
  WITH statement, head(collect(found)) AS speaker
  RETURN collect({statement: statement, speaker: speaker}) AS items
}
// Each speaker is looked at once, however many of the statements are his; whoever said much, by going
// through all statements from the newest on.
CALL (items) {
  UNWIND items AS item
  WITH DISTINCT item.speaker AS speaker
  WHERE speaker IS NOT NULL
  WITH
    speaker,
    COUNT { (speaker)-[:SAID]->() } ^ 2 > 25 * COUNT { (:Statement) } AS isFrequent
  CALL (speaker, isFrequent) {
    WITH speaker, isFrequent
    WHERE NOT isFrequent
    CALL (speaker) {
      MATCH (speaker)-[:SAID]->(other)
      ORDER BY other._sortKey DESC, other.id
      LIMIT 5
      RETURN collect(other) AS others
    }
    RETURN others
    UNION ALL
    WITH speaker, isFrequent
    WHERE isFrequent
    CALL (speaker) {
      MATCH (other:Statement)
      WHERE other._sortKey IS NOT NULL AND other.id IS NOT NULL
      WITH speaker, other
      ORDER BY other._sortKey DESC, other.id
      WHERE EXISTS { (speaker)-[:SAID]->(other) }
      WITH other
      LIMIT 5
      RETURN collect(other) AS others
    }
    RETURN others
  }
  CALL (others) {
    UNWIND others AS other
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
