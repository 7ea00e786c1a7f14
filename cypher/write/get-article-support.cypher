// What the stored versions of articles support: the candidates for removal when they are replaced.
//
// @mode     read
// @param    articleIds       List<String>
// @returns  statementKeys    List<String>
// @returns  entityIds        List<String>
// @returns  writtenActorIds  List<String>  named by articles, see getWrittenName
// @returns  points           List<Integer>  at which its quotations meet others, once for each
// @returns  channelNames     List<String>  of its publishers and media, and the keys of its text bands
UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})
RETURN
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-(quotation)
    RETURN DISTINCT quotation._statementKey
  } AS statementKeys,
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-()-[:NAMES]->(entity:Actor|Place)
    RETURN DISTINCT entity.id
  } AS entityIds,
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-()-[naming:NAMES]->(actor:Actor)
    WHERE naming._name IS NOT NULL
    RETURN DISTINCT actor.id
  } AS writtenActorIds,
  COLLECT {
    MATCH (article)<-[:QUOTED_IN]-()-[:_MEETS]->(point)
    RETURN point._point
  } AS points,
  COLLECT {
    MATCH (article)-[:PUBLISHED_BY|SYNDICATED_FROM|_IN_BAND]->(channel)
    RETURN coalesce(channel._band, channel.name) AS name
    UNION
    MATCH (article)<-[:QUOTED_IN]-()-[:NAMES]->(medium:Medium)
    RETURN medium.name AS name
  } AS channelNames
