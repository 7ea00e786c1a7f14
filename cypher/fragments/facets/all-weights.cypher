// What statements weigh together.
//
// @binds statement volume weight quotationCount
WITH statement, COUNT { (statement)<-[:EVIDENCE_FOR]-() } AS quotationCount
WITH [1, statement.wordCount, quotationCount, statement.wordCount * quotationCount] AS weight
RETURN [sum(weight[0]), sum(weight[1]), sum(weight[2]), sum(weight[3])] AS volume
