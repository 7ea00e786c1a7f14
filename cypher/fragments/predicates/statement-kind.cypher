// Whether the statement is of one of the kinds.
//
// @binds statement
// @param kinds  List<String>
statement.kind IN $kinds
