// What a claim holds itself.
//
// @binds   claim
// @returns id              String
// @returns text            String
// @returns saidOn          Date?
// @returns statementCount  Integer
// @returns isDisputed      Boolean
MATCH (claim:Claim)
RETURN
  claim.id AS id,
  claim.text AS text,
  claim.saidOn AS saidOn,
  claim.statementCount AS statementCount,
  claim.isDisputed AS isDisputed
