// In which month a statement was made or published, YYYY-MM, where that is known.
//
// @binds statement day precision value
WITH statement, day, precision
WHERE precision IN ['DAY', 'MONTH']
WITH statement, left(toString(day), 7) AS value
