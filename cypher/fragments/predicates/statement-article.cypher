// Whether the statement is quoted in an article that meets `predicate`.
//
// @binds statement article predicate
EXISTS {
  MATCH (statement)<-[:EVIDENCE_FOR]-()-[:QUOTED_IN]->(article)
  WHERE predicate
}
