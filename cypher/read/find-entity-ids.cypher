// Where ids lead since decisions were made.
//
// @mode    read
// @param   ids       List<String>  former ids; others are passed over
// @returns id        String
// @returns entityId  String
UNWIND $ids AS formerId
MATCH (former:FormerId {id: formerId})
RETURN DISTINCT
  former.id AS id,
  former.entityId AS entityId
ORDER BY id
