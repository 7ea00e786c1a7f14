// Whether the statement is quoted in an article that meets `test`.
//
// @binds statement article test
EXISTS {
  MATCH (statement)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article)
  WHERE test
}
