// Words of the names of actors, accents folded.
CREATE FULLTEXT INDEX actorNames IF NOT EXISTS
FOR (actor:Actor)
ON EACH [actor.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
