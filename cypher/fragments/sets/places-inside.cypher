// Places inside those of a set, at any depth.
//
// @binds set around entity
UNWIND set AS around
MATCH (around)<-[:PART_OF*1..]-(entity)
