// Whether the statement was certainly made on the day, YYYY-MM-DD, or before.
//
// @binds statement
// @param day  String
statement._sortKey <= $day AND coalesce(statement.saidOnTo <= date($day), false)
