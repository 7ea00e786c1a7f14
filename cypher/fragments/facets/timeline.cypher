// How many statements are of each stretch of time, and how many of these are dated by when they were
// made; those that are not dated as closely come last, without a stretch. Put together before anything is
// reckoned, since there are far more days than stretches.
//
// @binds size isSaid day precision cut part start total saidTotal buckets
// @param letters     Integer       so much of a day tells the stretch
// @param unit        String        of date.truncate()
// @param precisions  List<String>
WITH left(day, $letters) AS cut, precision, isSaid, sum(size) AS part
WITH
  CASE WHEN precision IN $precisions THEN toString(date.truncate($unit, date(cut))) END AS start,
  sum(part) AS total,
  sum(CASE WHEN isSaid THEN part ELSE 0 END) AS saidTotal
ORDER BY start
RETURN collect([start, toFloat(total), toFloat(saidTotal)]) AS buckets
