// The articles whose text is nearly the same.
//
// @binds article copy
MATCH (article)-[:COPY_OF]-(copy)
WITH copy
ORDER BY copy.id
