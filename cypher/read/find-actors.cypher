// Actors by id, name and kind, in the order of their names. What is null does not matter.
//
// @mode    read
// @param   id          String?
// @param   nameKey     String?    a name's key, see name-key.ts
// @param   label       String?    Person, Organization, Group or UnnamedSource
// @param   afterKey    String?    name of the row that the page before ended with
// @param   afterId     String?    id of that row
// @param   first       Integer    rows wanted
// @returns totalCount  Integer
// @returns rows        List<Map>  {id, sortKey}
MATCH (actor:Actor)
WHERE ($id IS NULL OR actor.id = $id)
  AND (
    $nameKey IS NULL
    OR $nameKey IN actor.nameKeys
    OR $nameKey IN actor.writtenNameKeys
  )
  AND ($label IS NULL OR $label IN labels(actor))
WITH collect(actor) AS matching
CALL (matching) {
  UNWIND matching AS actor
  WITH actor
  WHERE $afterId IS NULL
    OR actor.name > $afterKey
    OR (actor.name = $afterKey AND actor.id > $afterId)
  WITH actor
  ORDER BY actor.name, actor.id
  LIMIT $first
  RETURN collect({id: actor.id, sortKey: actor.name}) AS rows
}
RETURN
  size(matching) AS totalCount,
  rows
