// A page of the statements that are left of each request: the newest first, the undated last.
//
// They are counted where they are cut, so that the count can never disagree with the pages.
//
// @mode    read
// @param   first       Integer    rows wanted for each request
// @returns number      Integer    of the request
// @returns totalCount  Integer
// @returns rows        List<Map>  {id, sortKey}
WITH request, collect(statement) AS matching
CALL (request, matching) {
  UNWIND matching AS statement
  WITH request, statement, coalesce(toString(statement.saidOn), '') AS sortKey
  WHERE request.afterId IS NULL
    OR sortKey < request.afterKey
    OR (sortKey = request.afterKey AND statement.id > request.afterId)
  WITH statement, sortKey
  ORDER BY sortKey DESC, statement.id
  LIMIT $first
  RETURN collect({id: statement.id, sortKey: sortKey}) AS rows
}
RETURN
  request.number AS number,
  size(matching) AS totalCount,
  rows
ORDER BY number
