// Statements in the order of lists: by day, the undated with an empty key; the id breaks ties.
CREATE INDEX statementSortKey IF NOT EXISTS
FOR (statement:Statement)
ON (statement._sortKey, statement.id)
