// In which month a statement was made or published, YYYY-MM, where that is known.
//
// @binds tally size day precision value
WITH tally, size, day, precision
WHERE precision IN ['DAY', 'MONTH']
WITH tally, size, left(day, 7) AS value
