// How often what is odd was found in some articles.
//
// @mode    read
// @param   articleIds  List<String>
// @returns code        String
// @returns count       Integer
UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})
UNWIND article.findingCodes AS code
RETURN
  code,
  count(*) AS count
ORDER BY code
