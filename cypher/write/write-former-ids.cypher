// Writes which ids lead to which entities since a decision was made.
//
// @mode   write
// @param  formerIds  List<Map>  id, entityId
UNWIND $formerIds AS row
MERGE (former:_Internal {_formerId: row.id})
SET former._entityId = row.entityId
