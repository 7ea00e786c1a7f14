// Which of some ids belong to something that the graph holds: an article, also one whose place another
// took, a quotation, or an entity that the rules chose, whether a decision overruled them or not.
//
// @mode    read
// @param   ids  List<String>
// @returns id   String
UNWIND $ids AS id
WITH DISTINCT id
WHERE
  EXISTS { (:Article {id: id}) } OR
  EXISTS { (:Quotation {id: id}) } OR
  EXISTS { MATCH (:Actor|Place {id: id})<-[own:NAMES]-() WHERE own.resolvedId IS NULL AND own.rule <> 'reattributed' } OR
  EXISTS { MATCH (former:_Internal {_formerId: id}) WHERE former._articleId IS NOT NULL } OR
  EXISTS { MATCH ()-[naming:NAMES]->() WHERE naming.resolvedId = id }
RETURN id
ORDER BY id
