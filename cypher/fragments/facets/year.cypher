// In which year a statement was made, where that is known.
//
// @binds statement value
WITH statement, left(statement._sortKey, 4) AS value
WHERE statement._sortKey <> ''
