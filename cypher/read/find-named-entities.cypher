// The actors and places that go by some names, each in the surest way to read it that finds any: see
// `readSoughtName`. Those that fit best come first.
//
// @mode     read
// @param    names              List<Map>
// @column   label              String?       of whom is asked for; null for actors and places alike
// @column   index              String        full text for the keys of all forms
// @column   forms              List<Map>     ways to read the name
// @column   forms.match        String
// @column   forms.rank         Integer
// @column   forms.keys         List<String>  of which the node has one
// @column   forms.around       List<Map>     what it lies in
// @column   forms.around.keys  List<String>  of which that has one
// @column   bodies             List<String>  ids of organizations that speak for what has the name
// @column   sound              String        full text for keys that differ in a letter or two, empty where none may
// @column   pattern            String        of keys that sound alike
// @returns  number             Integer       of the name in the list
// @returns  id                 String
// @returns  match              String        EXACT, SPELLING or SOUND
UNWIND range(0, size($names) - 1) AS number
WITH number, $names[number] AS name
CALL (name) {
  CALL (name) {
    CALL db.index.fulltext.queryNodes('entityNameKey', name.index) YIELD node AS entity
    WITH entity, head([
      form IN name.forms WHERE
        any(key IN form.keys WHERE key IN entity._nameKeys OR key IN entity._writtenNameKeys) AND
        all(place IN form.around WHERE EXISTS {
          MATCH (entity)-[:PART_OF*1..]->(container)
          WHERE any(key IN place.keys WHERE key IN container._nameKeys)
        })
    ]) AS form
    RETURN entity, form.match AS match, form.rank AS rank
    UNION
    UNWIND name.bodies AS body
    OPTIONAL MATCH (former:_Internal {_formerId: body})
    WITH coalesce(former._entityId, body) AS body
    MATCH (entity:Actor {id: body})
    RETURN entity, 'EXACT' AS match, 0 AS rank
  }
  WITH entity, match, rank
  WHERE rank IS NOT NULL AND (name.label IS NULL OR name.label IN labels(entity))
  WITH collect({id: entity.id, match: match, rank: rank}) AS found, min(rank) AS best
  CALL (name, found, best) {
    UNWIND found AS one
    WITH one, best
    WHERE one.rank = best
    RETURN one.id AS id, one.match AS match
    UNION
    WITH found
    WHERE size(found) = 0 AND name.sound <> ''
    CALL db.index.fulltext.queryNodes('entityNameKey', name.sound) YIELD node AS entity
    WHERE
      (name.label IS NULL OR name.label IN labels(entity)) AND
      any(key IN coalesce(entity._nameKeys, []) + coalesce(entity._writtenNameKeys, []) WHERE key =~ name.pattern)
    RETURN entity.id AS id, 'SOUND' AS match
  }
  RETURN id, match
}
RETURN DISTINCT
  number,
  id,
  match
ORDER BY number, match, id
