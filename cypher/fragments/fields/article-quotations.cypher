// The quotations of an article, in the order of the text.
//
// @binds article quotation
MATCH (article)<-[:QUOTED_IN]-(quotation)
WITH quotation
ORDER BY quotation.start, quotation.id
