// All claims, as their index has them.
//
// @binds claim
MATCH (claim:Claim)
WHERE claim._sortKey IS NOT NULL AND claim.id IS NOT NULL
