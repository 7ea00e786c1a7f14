// How many statements have each value, and each tally among these.
//
// @binds tally size value total own
WITH value, sum(size) AS total, collect([tally, size]) AS own
