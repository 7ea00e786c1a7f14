// Writes the origins of articles, and returns the statements whose sources they count among.
//
// @mode     write
// @param    origins       List<Map>
// @column   id            String
// @column   origin        String?
// @returns  statementKey  String
UNWIND $origins AS row
MATCH (article:Article {id: row.id})
SET article._origin = row.origin
WITH article
MATCH (article)<-[:QUOTED_IN]-(quotation:Quotation)
RETURN DISTINCT quotation._statementKey AS statementKey
ORDER BY statementKey
