// The day on which a statement was made, else published.
//
// @binds statement
toString(coalesce(statement.saidOn, statement.publishedOn))
