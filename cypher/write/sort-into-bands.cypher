// Writes in which bands an article's text lies, and locks them: copies that are written at the same
// time have to see each other.
//
// @mode   write
// @param  articleId  String
// @param  bands      List<String>  sorted
UNWIND $bands AS name
MERGE (band:TextBand {name: name})
SET band.name = name
WITH band
MATCH (article:Article {id: $articleId})
MERGE (article)-[:IN_BAND]->(band)
