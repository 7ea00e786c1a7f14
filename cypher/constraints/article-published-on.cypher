// Articles in order of their day; the id breaks ties.
CREATE INDEX articlePublishedOn IF NOT EXISTS
FOR (article:Article)
ON (article.publishedOn, article.id)
