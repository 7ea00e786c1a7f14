// Whether the outlet published the article, in capitals or not.
//
// @binds article
// @param publisher  String
coalesce(toLower(article.publisher) = toLower($publisher), false)
