// Writes which side quotations take on which topics.
//
// @mode    write
// @param   stances      List<Map>
// @column  quotationId  String
// @column  topic        String     its key
// @column  topicName    String
// @column  properties   Map
UNWIND $stances AS row
MERGE (topic:Topic {_key: row.topic})
// Locked before anyone looks who else takes a side: two writers that do not see each other would
// leave their statements unrelated.
SET topic.name = row.topicName
WITH topic, row
MATCH (quotation:Quotation {id: row.quotationId})
CREATE (quotation)-[stance:TAKES_SIDE]->(topic)
SET stance = row.properties
