// The actors and places with some ids.
//
// @binds id entity
// @param ids  List<String>
UNWIND $ids AS id
MATCH (entity:Actor|Place {id: id})
