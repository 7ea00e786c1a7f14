// Writes which ids lead to which entities since a decision was made.
//
// @mode    write
// @param   formerIds  List<Map>
// @column  id         String
// @column  entityId   String
UNWIND $formerIds AS row
MERGE (former:_Internal {_formerId: row.id})
SET former._entityId = row.entityId
