// Writes the properties of articles, their publishers, and those from whom they have their text.
//
// @mode   write
// @param  articles  List<Map>  id, properties (null removes one), readingHash, publishedOn, publisher, credits
UNWIND $articles AS row
MATCH (article:Article {id: row.id})
SET
  article += row.properties,
  article.publishedOn = date(row.publishedOn),
  article.sortKey = coalesce(row.publishedOn, ''),
  article.publisher = row.publisher,
  article.readingHash = row.readingHash,
  // Until a copy of it is found.
  article.origin = row.properties.ownOrigin
FOREACH (name IN CASE WHEN row.publisher IS NULL THEN [] ELSE [row.publisher] END |
  MERGE (publisher:Publisher {name: name})
  MERGE (article)-[:PUBLISHED_BY]->(publisher)
)
FOREACH (name IN row.credits |
  MERGE (credited:Publisher {name: name})
  MERGE (article)-[:SYNDICATED_FROM]->(credited)
)
