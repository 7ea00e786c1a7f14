// Which of some articles are copies of which of others, the most alike first.
//
// @mode    read
// @param   ids       List<String>
// @param   otherIds  List<String>
// @returns id        String
// @returns otherId   String
UNWIND $ids AS id
MATCH (:Article {id: id})-[copying:COPY_OF]-(other:Article)
WHERE other.id IN $otherIds
RETURN
  id,
  other.id AS otherId
ORDER BY copying.similarity DESC, id, otherId
