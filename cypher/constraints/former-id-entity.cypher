// The former ids of an entity.
CREATE INDEX formerIdEntity IF NOT EXISTS
FOR (former:_Internal)
ON (former._entityId)
