// Statements in order of their day; the id breaks ties.
CREATE INDEX statementSaidOn IF NOT EXISTS
FOR (statement:Statement)
ON (statement.saidOn, statement.id)
