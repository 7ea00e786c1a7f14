// Which statements quotations back, and who said them.
//
// @mode     read
// @param    ids        List<String>  of quotations
// @returns  id         String
// @returns  key        String        of the statement
// @returns  name       String        the beginning of the quotation
// @returns  speakerId  String?
UNWIND $ids AS id
MATCH (quotation:Quotation {id: id})
OPTIONAL MATCH (quotation)-[:EVIDENCE_FOR]->(:Statement)<-[:SAID]-(speaker)
RETURN DISTINCT
  id,
  quotation._statementKey AS key,
  quotation.name AS name,
  speaker.id AS speakerId
ORDER BY id
