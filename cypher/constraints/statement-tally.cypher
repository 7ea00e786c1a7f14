// Statements are counted by kind and time from this index alone.
CREATE INDEX statementTally IF NOT EXISTS
FOR (statement:Statement)
ON (statement._tally)
