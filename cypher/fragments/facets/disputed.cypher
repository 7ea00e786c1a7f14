// Whether claims are disputed.
//
// @binds claim value
WITH claim, toString(claim.isDisputed) AS value
