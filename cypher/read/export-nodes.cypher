// Every node of the graph.
//
// @mode    read
// @returns id          String        unique among the nodes with its labels
// @returns labels      List<String>
// @returns properties  Map
MATCH (node)
RETURN
  coalesce(node.id, node.name) AS id,
  labels(node) AS labels,
  properties(node) AS properties
ORDER BY id
