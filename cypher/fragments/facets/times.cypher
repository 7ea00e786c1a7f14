// When statements with a tally were made, or published where that is not known, or what of the two is
// asked for: a day, YYYY-MM-DD, and its precision; both empty where it is not known.
//
// @binds tally size parts isSaid day precision
// @param time  String  SAID_ON, PUBLISHED_ON or EITHER
WITH tally, size, split(tally, ' ') AS parts
WITH
  tally,
  size,
  parts,
  $time = 'SAID_ON' OR ($time = 'EITHER' AND parts[1] <> '') AS isSaid
WITH
  tally,
  size,
  isSaid,
  CASE WHEN isSaid THEN parts[1] ELSE parts[3] END AS day,
  CASE WHEN isSaid THEN parts[2] ELSE parts[4] END AS precision
