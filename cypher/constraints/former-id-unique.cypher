// An id leads to one entity.
CREATE CONSTRAINT formerIdId IF NOT EXISTS
FOR (former:_Internal)
REQUIRE former._formerId IS UNIQUE
