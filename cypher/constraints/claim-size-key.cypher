// Claims by how many statements make them, those of one size by day; the id breaks ties.
CREATE INDEX claimSizeKey IF NOT EXISTS
FOR (claim:Claim)
ON (claim._sizeKey, claim.id)
