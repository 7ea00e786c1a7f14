// Claims in the order of lists: by day, the undated with an empty key; the id breaks ties.
CREATE INDEX claimSortKey IF NOT EXISTS
FOR (claim:Claim)
ON (claim._sortKey, claim.id)
