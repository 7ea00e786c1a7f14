// All places, as their index has them.
//
// @binds place
MATCH (place:Place)
WHERE place._sortName IS NOT NULL AND place.id IS NOT NULL
