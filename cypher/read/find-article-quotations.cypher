// The quotations of articles, in the order of the text.
//
// @mode    read
// @param   ids           List<String>
// @returns id            String        the article's
// @returns quotationIds  List<String>
MATCH (article:Article)
WHERE article.id IN $ids
RETURN
  article.id AS id,
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-(quotation:Quotation)
    RETURN quotation.id ORDER BY quotation.start, quotation.id
  } AS quotationIds
ORDER BY id
