// Whether it is the article with an id, or to which it leads.
//
// @binds article former
// @param id  String
(
  article.id = $id
  OR EXISTS { MATCH (former:_Internal {_formerId: $id, _articleId: article.id}) }
)
