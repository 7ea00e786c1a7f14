// Every relationship of the graph.
//
// @mode    read
// @returns from        String
// @returns fromLabels  List<String>
// @returns type        String
// @returns to          String
// @returns toLabels    List<String>
// @returns properties  Map
MATCH (start)-[link]->(end)
RETURN
  coalesce(start.id, start._key, start._band, start._share, start.name) AS from,
  labels(start) AS fromLabels,
  type(link) AS type,
  coalesce(end.id, end._key, end._band, end._share, end.name) AS to,
  labels(end) AS toLabels,
  properties(link) AS properties
ORDER BY from, type, to
