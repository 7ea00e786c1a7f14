// All actors and places.
//
// @binds entity
MATCH (entity:Actor|Place)
