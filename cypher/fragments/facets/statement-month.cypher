// In which month a statement was made or, where that is not known, published, YYYY-MM, where that is known.
//
// @binds statement value precision
WITH
  statement,
  left(toString(coalesce(statement.saidOn, statement.publishedOn)), 7) AS value,
  CASE WHEN statement.saidOn IS NULL THEN statement.publishedOnPrecision ELSE statement.saidOnPrecision END AS precision
WHERE precision IN ['DAY', 'MONTH']
WITH statement, value
