// Through which medium a statement came.
//
// @binds statement medium
head(COLLECT {
  MATCH (statement)-[:VIA]->(medium)
  RETURN medium.name ORDER BY medium.name
})
