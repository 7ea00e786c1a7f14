// Who published the articles that quote a statement.
//
// @binds statement value
MATCH (statement)-[:_PUBLISHED_BY]->(value)
