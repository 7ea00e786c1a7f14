// How many statements have each value.
//
// @binds value total
WITH value, count(*) AS total
