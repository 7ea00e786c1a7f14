// All statements, as their index has them.
//
// @binds statement
MATCH (statement:Statement)
WHERE statement._sortKey IS NOT NULL AND statement.id IS NOT NULL
