// The points in some ranges, with the statements whose quotations meet there unless they are too many. A
// point at which no more meet than the caller knows of is left out.
//
// @mode     read
// @param    ranges  List<Map>
// @column   from    Integer
// @column   to      Integer        included
// @column   own     Integer        a point in it
// @column   known   Integer        how many meetings the caller knows there
// @param    most    Integer        at a point
// @returns  point   Integer
// @returns  count   Integer        quotations that meet there
// @returns  keys    List<String>   of their statements; empty where they are too many
UNWIND $ranges AS row
MATCH (point:_Internal)
WHERE point._point >= row.from AND point._point <= row.to
WITH row, point, COUNT { (point)<-[:_MEETS]-() } AS count
WHERE point._point <> row.own OR count > row.known
WITH DISTINCT point, count
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
