// How many nodes the graph holds beside decisions and those that only serve us.
//
// @mode    read
// @returns count  Integer
MATCH (node:!Decision&!_Internal)
RETURN count(node) AS count
