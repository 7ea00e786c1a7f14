// One node an id, and the index behind every look-up of an actor.
CREATE CONSTRAINT actorId IF NOT EXISTS
FOR (actor:Actor)
REQUIRE actor.id IS UNIQUE
