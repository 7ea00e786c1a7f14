// Articles in the order of lists: by day, the undated with an empty key; the id breaks ties.
CREATE INDEX articleSortKey IF NOT EXISTS
FOR (article:Article)
ON (article._sortKey, article.id)
