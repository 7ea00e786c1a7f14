// The organizations of a set, and whoever belongs to them.
//
// @binds set body entity
UNWIND set AS body
MATCH (body)<-[:MEMBER_OF*0..3]-(entity)
