// What searches look for in what was said, as words of ours that no analyzer changes; and the day as one
// word, so that a search may be kept to some days.
CREATE FULLTEXT INDEX statementText IF NOT EXISTS
FOR (statement:Statement)
ON EACH [statement._searchText, statement._dayTerm]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
