// How many statements of a place or publisher are of each year, in place of each tally.
//
// @binds value share tally size
MATCH (value)-[:_HAS_SHARE]->(share)
WITH share._tally AS tally, COUNT { (share)<-[:_IN_SHARE]-() } AS size
