// The former ids of an entity.
CREATE INDEX formerIdEntity IF NOT EXISTS
FOR (former:FormerId)
ON (former.entityId)
