// Each statement as a tally of its own, with what it weighs in place of how many there are of it: one,
// its words, the places in articles that quote it, and its words in all of these.
//
// @binds statement tally size quotationCount
WITH statement, COUNT { (statement)<-[:EVIDENCE_FOR]-() } AS quotationCount
WITH
  statement,
  statement._tally AS tally,
  [1, statement.wordCount, quotationCount, statement.wordCount * quotationCount] AS size
