// Removes all former ids, before they are written anew.
//
// @mode   write
MATCH (former:_Internal)
WHERE former._formerId > ''
DELETE former
