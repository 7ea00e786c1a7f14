// The known persons whom names may mean as well, as articles give evidence for it: each pair once, at its likeliest.
//
// @mode    read
// @returns actorId     String
// @returns name        String        as the article writes it
// @returns mayBeId     String        where the id leads now; it may be loaded nowhere
// @returns mayBeName   String
// @returns similarity  Float
// @returns confidence  Float
// @returns evidence    List<String>
MATCH ()-[naming:NAMES]->(actor:Actor)
WHERE naming.mayBeId IS NOT NULL
OPTIONAL MATCH (former:_Internal {_formerId: naming.mayBeId})
WITH actor.id AS actorId, coalesce(former._entityId, naming.mayBeId) AS mayBeId, naming
WHERE actorId <> mayBeId
ORDER BY naming.possibility DESC, naming.text
WITH actorId, mayBeId, head(collect(naming)) AS likeliest
RETURN
  actorId,
  coalesce(likeliest._name, likeliest.text) AS name,
  mayBeId,
  likeliest.mayBeName AS mayBeName,
  likeliest.similarity AS similarity,
  likeliest.possibility AS confidence,
  likeliest.evidence AS evidence
ORDER BY actorId, mayBeId
