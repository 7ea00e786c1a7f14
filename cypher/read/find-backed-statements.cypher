// Which statements quotations back.
//
// @mode     read
// @param    ids   List<String>  of quotations
// @returns  id    String
// @returns  key   String        of the statement
// @returns  name  String        the beginning of the quotation
UNWIND $ids AS id
MATCH (quotation:Quotation {id: id})
RETURN DISTINCT
  id,
  quotation._statementKey AS key,
  quotation.name AS name
ORDER BY id
