// Removes former ids of articles that lead to others no more.
//
// @mode   write
// @param  ids  List<String>
UNWIND $ids AS id
MATCH (former:_Internal {_formerId: id})
// Where former ids of articles are few, the planner would rather go through all of them.
USING INDEX SEEK former:_Internal(_formerId)
WHERE former._articleId IS NOT NULL
DELETE former
