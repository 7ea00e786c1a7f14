// Finds the quotations that back one statement.
CREATE INDEX quotationStatementKey IF NOT EXISTS
FOR (quotation:Quotation)
ON (quotation._statementKey)
