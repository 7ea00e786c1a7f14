// Makes sure that the article's node is there, and keeps other writers of it waiting until we are done.
//
// @mode     write
// @param    articleId    String
// @returns  readingHash  String?  of the version that is stored; null for a new article
MERGE (article:Article {id: $articleId})
// Setting a property takes the node's lock, even to the value that it has. The hash is read only
// after that: read before, it may be of a version that another writer is about to replace.
SET article.id = $articleId
WITH article
RETURN article.readingHash AS readingHash
