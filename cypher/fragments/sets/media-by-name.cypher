// The medium with a name, in capitals or not.
//
// @binds entity
// @param medium  String
MATCH (entity:Medium)
WHERE toLower(entity.name) = toLower($medium)
