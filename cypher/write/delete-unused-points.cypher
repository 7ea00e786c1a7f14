// Removes those of the points at which no quotation meets others any more.
//
// @mode   write
// @param  points  List<Integer>
UNWIND $points AS number
MATCH (point:_Internal {_point: number})
WHERE NOT EXISTS { (point)<-[:_MEETS]-() }
DELETE point
