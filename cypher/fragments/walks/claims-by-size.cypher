// All claims, as the index of their sizes has them.
//
// @binds claim
MATCH (claim:Claim)
WHERE claim._sizeKey IS NOT NULL AND claim.id IS NOT NULL
