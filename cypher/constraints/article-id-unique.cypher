// One node an id, and the index behind every look-up of an article.
CREATE CONSTRAINT articleId IF NOT EXISTS
FOR (article:Article)
REQUIRE article.id IS UNIQUE
