// How many decisions there are. Waits for one that is being made, and lets none be made before we are done.
//
// @mode     write
// @param    layout         Integer  see GRAPH_LAYOUT
// @returns  decisionCount  Integer
MERGE (log:_Internal {_log: 'decisions'})
ON CREATE SET
  log._decisionCount = 0,
  log._layout = $layout
// Setting a property takes the node's lock; the count is read only after that.
SET log._log = 'decisions'
WITH log
RETURN log._decisionCount AS decisionCount
