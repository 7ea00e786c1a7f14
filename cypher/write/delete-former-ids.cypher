// Removes all former ids of entities, before they are written anew.
//
// @mode   write
MATCH (former:_Internal)
WHERE former._formerId > '' AND former._articleId IS NULL
DELETE former
