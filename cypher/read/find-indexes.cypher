// The indexes that are there, those behind constraints included, which bear the constraint's name.
//
// @mode     read
// @returns  name             String
// @returns  state            String         POPULATING while it is filled, ONLINE once it serves, else FAILED
// @returns  labels           List<String>?  or types of relationships; null for what Neo4j keeps for itself
// @returns  properties       List<String>?
// @returns  analyzer         String?        of a full-text index
// @returns  isOfConstraint   Boolean
SHOW INDEXES
YIELD name, state, labelsOrTypes, properties, options, owningConstraint
RETURN
  name,
  state,
  labelsOrTypes AS labels,
  properties,
  options.indexConfig.`fulltext.analyzer` AS analyzer,
  owningConstraint IS NOT NULL AS isOfConstraint
ORDER BY name
