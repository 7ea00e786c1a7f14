// Whether a claim is disputed, or is not, as is asked.
//
// @binds claim
// @param isDisputed  Boolean
claim.isDisputed = $isDisputed
