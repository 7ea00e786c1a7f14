// How much some articles hold, and how many names in them may be somebody else's.
//
// @mode    read
// @param   articleIds      List<String>
// @returns statements      Integer
// @returns speakers        Integer
// @returns places          Integer
// @returns undecidedNames  Integer
RETURN
  COUNT {
    UNWIND $articleIds AS id
    MATCH (:Article {id: id})<-[:QUOTED_IN]-()-[:EVIDENCE_FOR]->(statement:Statement)
    RETURN DISTINCT statement
  } AS statements,
  COUNT {
    UNWIND $articleIds AS id
    MATCH (:Article {id: id})<-[:QUOTED_IN]-()-[:EVIDENCE_FOR]->()<-[:SAID]-(speaker)
    RETURN DISTINCT speaker
  } AS speakers,
  COUNT {
    UNWIND $articleIds AS id
    MATCH (:Article {id: id})<-[:QUOTED_IN]-()-[:NAMES]->(place:Place)
    RETURN DISTINCT place
  } AS places,
  COUNT {
    UNWIND $articleIds AS id
    MATCH (:Article {id: id})<-[:QUOTED_IN]-()-[naming:NAMES]->(actor)
    WHERE naming.mayBeId IS NOT NULL
    RETURN DISTINCT actor, naming.mayBeId
  } AS undecidedNames
