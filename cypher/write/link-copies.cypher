// Writes of which articles an article's text is a copy; the smaller id comes first.
//
// @mode    write
// @param   copies      List<Map>
// @column  from        String
// @column  to          String
// @column  similarity  Float
UNWIND $copies AS row
MATCH (from:Article {id: row.from})
MATCH (to:Article {id: row.to})
MERGE (from)-[copying:COPY_OF]->(to)
SET copying.similarity = row.similarity
