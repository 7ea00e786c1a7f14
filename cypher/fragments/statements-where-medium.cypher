// Those that came through the `medium`, in capitals or not.
//
// @mode    read
WITH request, statement
WHERE EXISTS {
  MATCH (statement)-[:VIA]->(medium:Medium)
  WHERE toLower(medium.name) = toLower(request.medium)
}
