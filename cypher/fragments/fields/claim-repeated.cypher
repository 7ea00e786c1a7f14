// The statements that tell a claim again, the oldest first.
//
// @binds claim statement
MATCH (claim)<-[:MAKES {role: 'REPEATED'}]-(statement)
WITH statement
ORDER BY coalesce(statement.saidOn, statement.publishedOn), statement._key
