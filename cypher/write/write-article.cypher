// Writes the properties of an article, its publisher, and those from whom it has its text.
//
// @mode   write
// @param  articleId    String
// @param  readingHash  String
// @param  properties   Map      null removes a property
// @param  publishedOn  Date?
// @param  publisher    String?
// @param  credits      List<String>
MATCH (article:Article {id: $articleId})
SET
  article += $properties,
  article.publishedOn = $publishedOn,
  article.sortKey = coalesce(toString($publishedOn), ''),
  article.publisher = $publisher,
  article.readingHash = $readingHash
FOREACH (name IN CASE WHEN $publisher IS NULL THEN [] ELSE [$publisher] END |
  MERGE (publisher:Publisher {name: name})
  MERGE (article)-[:PUBLISHED_BY]->(publisher)
)
FOREACH (name IN $credits |
  MERGE (credited:Publisher {name: name})
  MERGE (article)-[:SYNDICATED_FROM]->(credited)
)
