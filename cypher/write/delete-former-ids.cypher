// Removes all former ids, before they are written anew.
//
// @mode   write
MATCH (former:FormerId)
WHERE former.id > ''
DELETE former
