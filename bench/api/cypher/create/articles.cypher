// Articles with their publisher and the bands of their text.
UNWIND $rows AS row
MATCH (publisher:Publisher {name: row.publisher})
CREATE (article:Article)-[:PUBLISHED_BY]->(publisher)
SET
  article = row.properties,
  article.id = row.id,
  article.publishedOn = date(row.publishedOn),
  article.sortKey = coalesce(row.publishedOn, ''),
  article.publisher = row.publisher
WITH article, row
UNWIND row.bands AS name
MATCH (band:TextBand {name: name})
CREATE (article)-[:IN_BAND]->(band)
