// The same of statements that have a value.
//
// @binds statement value size quotationCount
WITH value, statement, COUNT { (statement)<-[:EVIDENCE_FOR]-() } AS quotationCount
WITH value, [1, statement.wordCount, quotationCount, statement.wordCount * quotationCount] AS size
