// How what was said was put forward.
//
// @binds tally size value
WITH tally, size, split(tally, ' ')[5] AS value
