// In which month a statement was made, YYYY-MM, where that is known.
//
// @binds statement value
WITH statement, left(statement._sortKey, 7) AS value
WHERE statement.saidOnPrecision IN ['DAY', 'MONTH']
