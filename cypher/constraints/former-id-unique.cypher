// An id leads to one entity or article.
CREATE CONSTRAINT formerIdId IF NOT EXISTS
FOR (former:_Internal)
REQUIRE former._formerId IS UNIQUE
