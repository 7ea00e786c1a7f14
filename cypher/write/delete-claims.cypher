// Removes claims, of which the statements stay.
//
// @mode   write
// @param  ids  List<String>
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
