// Actors by the name by which people ask first; for those who write Cypher.
CREATE INDEX actorShortName IF NOT EXISTS
FOR (actor:Actor)
ON (actor.shortName)
