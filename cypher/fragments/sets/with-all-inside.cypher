// What a set holds, and all places inside it.
//
// @binds set around entity
UNWIND set AS around
MATCH (around)<-[:PART_OF*0..]-(entity)
