// Writes the properties of articles, their publishers, and those from whom they have their text.
//
// @mode    write
// @param   articles     List<Map>
// @column  id           String
// @column  properties   Map           null removes one
// @column  readingHash  String
// @column  publishedOn  Date?
// @column  publisher    String?
// @column  credits      List<String>
UNWIND $articles AS row
MATCH (article:Article {id: row.id})
SET
  article += row.properties,
  article.publishedOn = row.publishedOn,
  article._sortKey = coalesce(row.properties.publishedFrom, toString(row.publishedOn), ''),
  article.publisher = row.publisher,
  article._readingHash = row.readingHash,
  // Until a copy of it is found.
  article._origin = row.properties._ownOrigin
FOREACH (name IN CASE WHEN row.publisher IS NULL THEN [] ELSE [row.publisher] END |
  MERGE (publisher:Publisher {name: name})
  MERGE (article)-[:PUBLISHED_BY]->(publisher)
)
FOREACH (name IN row.credits |
  MERGE (credited:Publisher {name: name})
  MERGE (article)-[:SYNDICATED_FROM]->(credited)
)
