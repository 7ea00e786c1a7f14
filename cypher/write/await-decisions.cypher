// How many decisions there are. Waits for one that is being made, and lets none be made before we are done.
//
// @mode     write
// @returns  decisionCount  Integer
MERGE (log:DecisionLog {name: 'decisions'})
ON CREATE SET log.decisionCount = 0
// Setting a property takes the node's lock; the count is read only after that.
SET log.name = 'decisions'
WITH log
RETURN log.decisionCount AS decisionCount
