// The statements that make a claim, the oldest first.
//
// @binds claim statement
MATCH (claim)<-[:MAKES]-(statement)
WITH statement
ORDER BY coalesce(statement.saidOn, statement.publishedOn), statement._key
