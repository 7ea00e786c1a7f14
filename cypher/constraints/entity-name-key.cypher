// Actors and places by the keys of their names, each key whole. No other index looks into lists.
CREATE FULLTEXT INDEX entityNameKey IF NOT EXISTS
FOR (entity:Actor|Place)
ON EACH [entity._nameKeys, entity._writtenNameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
