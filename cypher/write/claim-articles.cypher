// Makes sure that the articles' nodes are there, and keeps other writers of them waiting until we are done.
//
// @mode     write
// @param    articleIds   List<String>  sorted, which keeps two writers from waiting for each other
// @returns  articleId    String
// @returns  readingHash  String?       of the version that is stored; null for a new article
UNWIND $articleIds AS articleId
MERGE (article:Article {id: articleId})
// Setting a property takes the node's lock, even to the value that it has. The hash is read only
// after that: read before, it may be of a version that another writer is about to replace.
SET article.id = articleId
WITH article, articleId
RETURN
  articleId,
  article._readingHash AS readingHash
ORDER BY articleId
