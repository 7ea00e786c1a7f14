// One statement for the quotations that share a key; transactions that write to the same one wait here.
CREATE CONSTRAINT statementKey IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement._key IS UNIQUE
