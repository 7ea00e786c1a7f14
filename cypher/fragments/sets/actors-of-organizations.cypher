// Actors that belong to the organizations of a set.
//
// @binds set organization entity
UNWIND set AS organization
MATCH (organization)<-[:MEMBER_OF]-(entity)
