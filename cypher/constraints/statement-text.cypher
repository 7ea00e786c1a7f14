// Words of what was said, with their accents and without.
CREATE FULLTEXT INDEX statementText IF NOT EXISTS
FOR (statement:Statement)
ON EACH [statement.text, statement.foldedText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
