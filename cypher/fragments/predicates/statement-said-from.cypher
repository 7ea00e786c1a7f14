// Whether the statement was certainly made on the day, YYYY-MM-DD, or later.
//
// @binds statement
// @param day  String
statement._sortKey >= $day
