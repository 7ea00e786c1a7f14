// No more than some of the statements with some words, those that Lucene scores highest.
//
// @binds statement
// @param search  String
// @param most    Integer
CALL db.index.fulltext.queryNodes('statementText', $search, {limit: $most}) YIELD node AS statement
