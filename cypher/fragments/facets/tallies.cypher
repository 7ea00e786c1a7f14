// How many statements have each tally.
//
// @binds statement tally size
WITH statement._tally AS tally, count(*) AS size
