// What statements assert, quotation by quotation, ready to be compared.
//
// @mode     read
// @param    keys              List<String>
// @returns  key               String
// @returns  id                String
// @returns  speakerId         String?
// @returns  isNamed           Boolean
// @returns  articleId         String
// @returns  day               String?        of saying, else of the article
// @returns  start             Integer
// @returns  end               Integer
// @returns  words             List<String>
// @returns  names             List<String>
// @returns  numbers           List<String>
// @returns  isDenied          Boolean
// @returns  isPossible        Boolean
// @returns  paragraph         Integer
// @returns  amountNumbers     List<String>
// @returns  amountUnits       List<String>
// @returns  amountsOfPeople   List<Boolean>
// @returns  amountPrecisions  List<String>
// @returns  amountTexts       List<String>
// @returns  stances           List<Map>
// @column   topic             String
// @column   side              String
// @column   places            List<String>
// @column   party             String?
// @column   matter            List<String>
// @column   exclusions        List<String>
// @column   needsPlace        Boolean
// @column   text              String
UNWIND $keys AS key
MATCH (statement:Statement {_key: key})<-[:EVIDENCE_FOR]-(quotation:Quotation)-[:QUOTED_IN]->(article:Article)
USING INDEX SEEK statement:Statement(_key)
RETURN
  key,
  quotation.id AS id,
  head(
    COLLECT {
      MATCH (quotation)-[:NAMES {role: 'SOURCE'}]->(speaker:Actor)
      RETURN speaker.id ORDER BY speaker.id
    }
  ) AS speakerId,
  EXISTS {
    (quotation)-[:NAMES {role: 'SOURCE'}]->(:Person|Organization)
  } AS isNamed,
  article.id AS articleId,
  toString(coalesce(quotation.saidOn, article.publishedOn)) AS day,
  quotation.start AS start,
  quotation.end AS end,
  quotation._words AS words,
  quotation._names AS names,
  quotation._numbers AS numbers,
  quotation.isDenied AS isDenied,
  quotation.isPossible AS isPossible,
  quotation._paragraph AS paragraph,
  quotation.amountNumbers AS amountNumbers,
  quotation.amountUnits AS amountUnits,
  quotation.amountsOfPeople AS amountsOfPeople,
  quotation.amountPrecisions AS amountPrecisions,
  quotation.amountTexts AS amountTexts,
  COLLECT {
    MATCH (quotation)-[stance:TAKES_SIDE]->(topic:Topic)
    RETURN DISTINCT stance {
      .topic,
      .side,
      .places,
      .party,
      .matter,
      exclusions: stance._exclusions,
      needsPlace: stance._needsPlace,
      .text
    } AS item
    ORDER BY item.topic, item.places[0], item.side, item.text
  } AS stances
ORDER BY key, id
