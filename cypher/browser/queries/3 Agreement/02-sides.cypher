// Who takes which side on a topic, and on which words
MATCH (quotation:Quotation)-[stance:TAKES_SIDE]->(topic:Topic)
RETURN topic.name AS topic, stance.side AS side, stance.text AS words, quotation.sourceText AS source
ORDER BY topic, side
