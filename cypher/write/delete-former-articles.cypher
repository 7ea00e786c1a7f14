// Removes former ids of articles that lead to others no more.
//
// @mode   write
// @param  ids  List<String>
UNWIND $ids AS id
MATCH (former:_Internal {_formerId: id})
// The planner prefers to go through all former ids of articles where they are few.
USING INDEX former:_Internal(_formerId)
WHERE former._articleId IS NOT NULL
DELETE former
