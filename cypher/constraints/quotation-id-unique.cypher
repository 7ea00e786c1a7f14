// One node an id, and the index behind every look-up of a quotation.
CREATE CONSTRAINT quotationId IF NOT EXISTS
FOR (quotation:Quotation)
REQUIRE quotation.id IS UNIQUE
