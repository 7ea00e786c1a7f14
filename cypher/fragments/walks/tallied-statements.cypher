// All statements, as the index has them by which they are counted.
//
// @binds statement
MATCH (statement:Statement)
WHERE statement._tally IS NOT NULL
