// In which year a statement was made or published, where that is known.
//
// @binds tally size day value
WITH tally, size, day
WHERE day <> ''
WITH tally, size, left(day, 4) AS value
