// The ids of actors and places with an id and a name. What is null does not matter.
//
// @mode    read
// @param   id       String?
// @param   nameKey  String?       a name's key, see name-key.ts
// @returns ids      List<String>
MATCH (subject:Actor|Place)
WHERE ($id IS NULL OR subject.id = $id)
  AND (
    $nameKey IS NULL
    OR $nameKey IN subject.nameKeys
    OR $nameKey IN subject.writtenNameKeys
  )
RETURN collect(subject.id) AS ids
