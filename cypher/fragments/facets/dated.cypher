// When a statement was made, or published where that is not known, or what of the two is asked for.
//
// @binds statement isSaid day precision
// @param time  String  SAID_ON, PUBLISHED_ON or EITHER
WITH
  statement,
  $time = 'SAID_ON' OR ($time = 'EITHER' AND statement.saidOn IS NOT NULL) AS isSaid
WITH
  statement,
  isSaid,
  CASE WHEN isSaid THEN statement.saidOn ELSE statement.publishedOn END AS day,
  CASE WHEN isSaid THEN statement.saidOnPrecision ELSE statement.publishedOnPrecision END AS precision
