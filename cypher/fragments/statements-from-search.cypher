// Statements with the words of `search`, which is Lucene syntax made from plain words.
//
// @mode    read
CALL (request) {
  CALL db.index.fulltext.queryNodes('statementText', request.search) YIELD node AS statement
  RETURN statement
}
