// How many of the statements that have a value have each tally.
//
// @binds statement value tally size
WITH value, statement._tally AS tally, count(*) AS size
