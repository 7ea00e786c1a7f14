// What a statement is joined to by a rule.
//
// @binds statement inference target
MATCH (statement)-[inference:SAID|ON_BEHALF_OF|ADDRESSED_TO|ABOUT|SAID_AT|VIA|REPORTS]-(target)
WHERE type(inference) <> 'REPORTS' OR startNode(inference) = statement
WITH inference, target
ORDER BY type(inference), target.name, target.id
