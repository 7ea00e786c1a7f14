// What each statement weighs: one, its words, the places in articles that quote it, and its words in all
// of these.
//
// @binds statement size quotationCount
WITH *, COUNT { (statement)<-[:EVIDENCE_FOR]-() } AS quotationCount
WITH *, [1, statement.wordCount, quotationCount, statement.wordCount * quotationCount] AS size
