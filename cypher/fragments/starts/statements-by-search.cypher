// Statements with some words, in Lucene syntax made from plain words.
//
// @binds statement
// @param search  String
CALL db.index.fulltext.queryNodes('statementText', $search) YIELD node AS statement
