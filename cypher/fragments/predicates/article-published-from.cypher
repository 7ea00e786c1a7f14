// Whether the article was, or may have been, published on the day, YYYY-MM-DD, or later: of some only the
// month is known, or the year, which begins no earlier than the day's own.
//
// @binds article
// @param day  String
article._sortKey >= left($day, 4) AND coalesce(article.publishedTo, article._sortKey) >= $day
