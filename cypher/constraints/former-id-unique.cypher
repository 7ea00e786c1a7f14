// An id leads to one entity.
CREATE CONSTRAINT formerIdId IF NOT EXISTS
FOR (former:FormerId)
REQUIRE former.id IS UNIQUE
