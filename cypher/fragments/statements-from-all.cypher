// All statements.
//
// @mode    read
CALL (request) {
  MATCH (statement:Statement)
  RETURN statement
}
