// Statements with some words of the days from one to another, both YYYY-MM-DD.
//
// @binds oldest newest statement
// @param search  String
CALL db.index.fulltext.queryNodes(
  'statementText',
  '(' + $search + ') AND _dayTerm:[' +
    replace(oldest, '-', '') + ' TO ' + replace(newest, '-', '') + ']'
) YIELD node AS statement
