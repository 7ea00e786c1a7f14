// The statements that a statement reports.
//
// @binds statement inner
MATCH (statement)-[:REPORTS]->(inner)
WITH inner
ORDER BY inner.id
