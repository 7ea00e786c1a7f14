// Removes former ids of articles that lead to others no more.
//
// @mode   write
// @param  ids  List<String>
UNWIND $ids AS id
MATCH (former:_Internal {_formerId: id})
WHERE former._articleId IS NOT NULL
DELETE former
