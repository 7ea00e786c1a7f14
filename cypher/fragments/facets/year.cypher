// In which year a statement was made or published, where that is known.
//
// @binds statement day value
WITH statement, day
WHERE day IS NOT NULL
WITH statement, left(toString(day), 4) AS value
