// Whether it is this article.
//
// @binds article
// @param id  String
article.id = $id
