// One node an id, and the index behind every look-up of a statement.
CREATE CONSTRAINT statementId IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement.id IS UNIQUE
