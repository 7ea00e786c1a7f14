// One log, for which all who decide wait.
CREATE CONSTRAINT decisionLogName IF NOT EXISTS
FOR (log:_Internal)
REQUIRE log._log IS UNIQUE
