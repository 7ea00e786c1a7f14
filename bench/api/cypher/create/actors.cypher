// Actors, each with the label of its type.
UNWIND $rows AS row
CREATE (actor:Actor:$(row.label))
SET
  actor = row.properties,
  actor.id = row.id
