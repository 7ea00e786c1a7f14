// Places by id, name, area and what contains them, in the order of their names. What is null does not matter.
//
// @mode    read
// @param   id          String?
// @param   nameKey     String?        a name's key, see name-key.ts
// @param   areaIds     List<String>?  ids of places of which it must be one
// @param   withinIds   List<String>?  ids of places of which one must contain it, at any depth
// @param   afterKey    String?        name of the row that the page before ended with
// @param   afterId     String?        id of that row
// @param   first       Integer        rows wanted
// @returns totalCount  Integer
// @returns rows        List<Map>      {id, sortKey}
MATCH (place:Place)
WHERE ($id IS NULL OR place.id = $id)
  AND ($nameKey IS NULL OR $nameKey IN place.nameKeys)
  AND ($areaIds IS NULL OR place.id IN $areaIds)
  AND ($withinIds IS NULL OR EXISTS {
    MATCH (place)-[:PART_OF*1..]->(around:Place)
    WHERE around.id IN $withinIds
  })
WITH collect(place) AS matching
CALL (matching) {
  UNWIND matching AS place
  WITH place
  WHERE $afterId IS NULL
    OR place.name > $afterKey
    OR (place.name = $afterKey AND place.id > $afterId)
  WITH place
  ORDER BY place.name, place.id
  LIMIT $first
  RETURN collect({id: place.id, sortKey: place.name}) AS rows
}
RETURN
  size(matching) AS totalCount,
  rows
