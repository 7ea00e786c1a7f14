// A claim is found by its id.
CREATE CONSTRAINT claimId IF NOT EXISTS
FOR (claim:Claim)
REQUIRE claim.id IS UNIQUE
