// Whether the article was published on the day, YYYY-MM-DD, or before.
//
// @binds article
// @param day  String
article.sortKey <= $day AND article.sortKey <> ''
