// The statements through which statements reached an article: the outermost first, the statement last.
//
// Where several lines of reports end in a statement, the longest is taken.
//
// @mode    read
// @param   ids           List<String>
// @returns id            String        the innermost statement's
// @returns statementIds  List<String>
MATCH (statement:Statement)
WHERE statement.id IN $ids
MATCH path = (outermost:Statement)-[:REPORTS*0..]->(statement)
WHERE NOT (:Statement)-[:REPORTS]->(outermost)
WITH statement, path
ORDER BY length(path) DESC, head(nodes(path)).id
WITH statement, head(collect(path)) AS longest
RETURN
  statement.id AS id,
  [node IN nodes(longest) | node.id] AS statementIds
ORDER BY id
