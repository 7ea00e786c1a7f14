// Whether the article was, or may have been, published on the day, YYYY-MM-DD, or before.
//
// @binds article
// @param day  String
article._sortKey <= $day AND article._sortKey <> ''
