// How many statements of a list are of each stretch of time, and how many of these are dated by when they
// were made; those that are not dated as closely are left out.
//
// @binds isSaid day precision start size saidSize buckets
// @param unit        String        of date.truncate()
// @param precisions  List<String>
WITH isSaid, day, precision
WHERE precision IN $precisions
WITH
  date.truncate($unit, day) AS start,
  count(*) AS size,
  count(CASE WHEN isSaid THEN 1 END) AS saidSize
ORDER BY start
RETURN collect([toString(start), toFloat(size), toFloat(saidSize)]) AS buckets
