// One log, for which all who decide wait.
CREATE CONSTRAINT decisionLogName IF NOT EXISTS
FOR (log:DecisionLog)
REQUIRE log.name IS UNIQUE
