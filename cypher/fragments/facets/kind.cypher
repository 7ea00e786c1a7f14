// How the article hands on the words.
//
// @binds tally size value
WITH tally, size, split(tally, ' ')[0] AS value
