// Actors and places by the keys of their names, each key whole. No other index looks into lists.
CREATE FULLTEXT INDEX entityNameKey IF NOT EXISTS
FOR (entity:Actor|Place)
ON EACH [entity.nameKeys, entity.writtenNameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
