// Actors in the order of lists: by name; the id breaks ties.
CREATE INDEX actorName IF NOT EXISTS
FOR (actor:Actor)
ON (actor.name, actor.id)
