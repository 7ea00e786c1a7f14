// Removes articles whose versions are removed already.
//
// @mode   write
// @param  articleIds  List<String>
UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})
DETACH DELETE article
