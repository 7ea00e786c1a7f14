// Whom else a name may mean.
CREATE INDEX namingMayBeId IF NOT EXISTS
FOR ()-[naming:NAMES]-()
ON (naming.mayBeId)
