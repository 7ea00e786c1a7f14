// Removes those of the shares in which no statement is any more.
//
// @mode   write
// @param  shareKeys  List<String>  sorted
UNWIND $shareKeys AS shareKey
MATCH (share:_Internal {_share: shareKey})
// Locked before the look: another writer may be about to put one into it.
SET share._share = shareKey
WITH share
WHERE NOT EXISTS { (share)<-[:_IN_SHARE]-() }
DETACH DELETE share
