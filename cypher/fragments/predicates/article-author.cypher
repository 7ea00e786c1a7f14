// Whether one of those who wrote the article has the name, in capitals or not.
//
// @binds article
// @param author  String
toLower($author) IN split(toLower(coalesce(article.author, '')), ', ')
