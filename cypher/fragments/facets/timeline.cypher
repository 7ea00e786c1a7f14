// How many statements of a list were made in each stretch of time; those that are not dated as closely are left out.
//
// @binds set statement start size buckets
// @param unit        String        of date.truncate()
// @param precisions  List<String>
UNWIND set AS statement
WITH statement
WHERE statement.saidOnPrecision IN $precisions
WITH date.truncate($unit, statement.saidOn) AS start, count(*) AS size
ORDER BY start
RETURN collect([toString(start), toFloat(size)]) AS buckets
