// Whether the article was filed from there, in capitals or not.
//
// @binds article
// @param dateline  String
coalesce(toLower(article.dateline) = toLower($dateline), false)
