// Whether the article was published on the day, YYYY-MM-DD, or later.
//
// @binds article
// @param day  String
article._sortKey >= $day
