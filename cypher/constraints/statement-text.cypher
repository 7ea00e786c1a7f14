// Words of what was said, with their accents and without; and the day as one word, so that a search
// may be kept to some days.
CREATE FULLTEXT INDEX statementText IF NOT EXISTS
FOR (statement:Statement)
ON EACH [statement.text, statement._foldedText, statement._dayTerm]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
