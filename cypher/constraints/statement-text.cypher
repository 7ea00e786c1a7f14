// Words of what was said.
CREATE FULLTEXT INDEX statementText IF NOT EXISTS
FOR (statement:Statement)
ON EACH [statement.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
