// Whether no day is known on which the statement was made.
//
// @binds statement
statement.saidOn IS NULL
