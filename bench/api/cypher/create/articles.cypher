// Articles with their publisher and the bands of their text.
UNWIND $rows AS row
MATCH (publisher:Publisher {name: row.publisher})
CREATE (article:Article)-[:PUBLISHED_BY]->(publisher)
SET
  article = row.properties,
  article.id = row.id,
  article.publishedOn = date(row.publishedOn),
  article._sortKey = coalesce(row.publishedOn, ''),
  article.publisher = row.publisher
WITH article, row
UNWIND row.bands AS name
MATCH (band:_Internal {_band: name})
CREATE (article)-[:_IN_BAND]->(band)
