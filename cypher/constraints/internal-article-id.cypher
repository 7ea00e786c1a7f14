// The seats of an article, and the former ids that lead to it.
CREATE INDEX internalArticleId IF NOT EXISTS
FOR (item:_Internal)
ON (item._articleId)
