// The topics on which any statement takes a side, from the side of the topics.
//
// @binds topic stance statement value
MATCH (topic:Topic)
WHERE topic._key IS NOT NULL
MATCH (topic)<-[stance:TAKES_SIDE]-()-[:EVIDENCE_FOR]->(statement)
WITH DISTINCT statement, stance.topic AS value
