// Decisions of some kinds, such as those on statements, are looked for by each load.
CREATE INDEX decisionKind IF NOT EXISTS
FOR (decision:Decision)
ON (decision.kind)
