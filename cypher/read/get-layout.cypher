// In which layout the graph holds what was loaded: the node for which all who decide wait tells it, and
// bore a label of its own in the first one.
//
// @mode     read
// @returns  layout  Integer?  null where nothing was loaded yet
RETURN
  CASE
    WHEN EXISTS { (:DecisionLog) } THEN 1
    ELSE head(COLLECT { MATCH (log:_Internal {_log: 'decisions'}) RETURN log._layout })
  END AS layout
