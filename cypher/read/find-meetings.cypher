// The points in some ranges, with the statements whose quotations meet there unless they are too many. A
// range where no more meet than the caller knows of is left out.
//
// @mode     read
// @param    ranges  List<Map>
// @column   from    Integer
// @column   to      Integer        included
// @column   known   Integer        how many meetings the caller knows in it
// @param    most    Integer        at a point
// @returns  point   Integer
// @returns  count   Integer        quotations that meet there
// @returns  keys    List<String>   of their statements; empty where they are too many
UNWIND $ranges AS row
MATCH (point:_Internal)
WHERE point._point >= row.from AND point._point <= row.to
WITH row, point, COUNT { (point)<-[:_MEETS]-() } AS count
WITH row, collect(point) AS points, sum(count) AS total
WHERE total > row.known
UNWIND points AS point
WITH DISTINCT point
WITH point, COUNT { (point)<-[:_MEETS]-() } AS count
RETURN
  point._point AS point,
  count,
  CASE
    WHEN count > $most THEN []
    ELSE
      COLLECT {
        MATCH (point)<-[:_MEETS]-(quotation:Quotation)
        RETURN DISTINCT quotation._statementKey AS key ORDER BY key
      }
  END AS keys
ORDER BY point
