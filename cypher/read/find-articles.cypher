// Articles by id, publisher and day, the newest first and the undated last. What is null does not matter.
//
// @mode    read
// @param   id          String?
// @param   publisher   String?
// @param   from        String?    first day, YYYY-MM-DD
// @param   to          String?    last day
// @param   afterKey    String?    day of the row that the page before ended with, empty if undated
// @param   afterId     String?    id of that row
// @param   first       Integer    rows wanted
// @returns totalCount  Integer
// @returns rows        List<Map>  {id, sortKey}
MATCH (article:Article)
WHERE ($id IS NULL OR article.id = $id)
  AND ($publisher IS NULL OR EXISTS {
    MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
    WHERE toLower(publisher.name) = toLower($publisher)
  })
  AND ($from IS NULL OR article.publishedOn >= date($from))
  AND ($to IS NULL OR article.publishedOn <= date($to))
WITH collect(article) AS matching
CALL (matching) {
  UNWIND matching AS article
  WITH article, coalesce(toString(article.publishedOn), '') AS sortKey
  WHERE $afterId IS NULL
    OR sortKey < $afterKey
    OR (sortKey = $afterKey AND article.id > $afterId)
  WITH article, sortKey
  ORDER BY sortKey DESC, article.id
  LIMIT $first
  RETURN collect({id: article.id, sortKey: sortKey}) AS rows
}
RETURN
  size(matching) AS totalCount,
  rows
