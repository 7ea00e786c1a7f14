// Actors in the order of lists: by what their names are sorted by; the id breaks ties.
CREATE INDEX actorName IF NOT EXISTS
FOR (actor:Actor)
ON (actor._sortName, actor.id)
