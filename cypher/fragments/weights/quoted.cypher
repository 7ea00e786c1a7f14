// How many quotations the articles of a set hold.
//
// @binds set article weight
reduce(weight = 0, article IN set | weight + COUNT { (article)<-[:QUOTED_IN]-() })
