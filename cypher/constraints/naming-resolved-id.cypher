// What the rules chose where a decision overruled them.
CREATE INDEX namingResolvedId IF NOT EXISTS
FOR ()-[naming:NAMES]-()
ON (naming.resolvedId)
