// What a statement is about, by which rule.
//
// @binds statement inference target
MATCH (statement)-[inference:ABOUT]->(target)
WITH inference, target
ORDER BY target._sortName, target.id
