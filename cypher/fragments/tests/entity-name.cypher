// Whether it goes by a name with this key.
//
// @binds entity
// @param nameKey  String
($nameKey IN coalesce(entity._nameKeys, []) OR $nameKey IN coalesce(entity._writtenNameKeys, []))
