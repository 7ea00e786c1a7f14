// One node a decision.
CREATE CONSTRAINT decisionId IF NOT EXISTS
FOR (decision:Decision)
REQUIRE decision.id IS UNIQUE
