// How many statements the articles of each publisher quote.
//
// @binds value total
MATCH (value:Publisher)
WHERE value.name IS NOT NULL
WITH value, COUNT { (value)<-[:_PUBLISHED_BY]-() } AS total
WHERE total > 0
