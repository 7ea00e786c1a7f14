// Every node of the graph that articles made: decisions are input, and so is where articles were found.
//
// @mode    read
// @returns id          String        unique among the nodes with its labels
// @returns labels      List<String>
// @returns properties  Map
MATCH (node:!Decision)
WHERE node._log IS NULL AND node._formerId IS NULL AND node._seat IS NULL
RETURN
  coalesce(node.id, node._key, node._band, node._share, node.name) AS id,
  labels(node) AS labels,
  properties(node) AS properties
ORDER BY id
