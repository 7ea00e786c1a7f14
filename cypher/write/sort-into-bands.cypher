// Writes in which bands texts of articles lie, and locks them: copies that are written at the same
// time have to see each other.
//
// @mode    write
// @param   bands       List<Map>     sorted by name
// @column  name        String
// @column  articleIds  List<String>
UNWIND $bands AS row
MERGE (band:_Internal {_band: row.name})
SET band._band = row.name
WITH band, row
UNWIND row.articleIds AS articleId
MATCH (article:Article {id: articleId})
CREATE (article)-[:_IN_BAND]->(band)
