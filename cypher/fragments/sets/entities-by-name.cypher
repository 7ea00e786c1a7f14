// Actors and places that go by a name with this key.
//
// A key is letters, digits and spaces; in marks it is one word to the index.
//
// @binds entity
// @param nameKey  String
CALL db.index.fulltext.queryNodes('entityNameKey', '"' + $nameKey + '"') YIELD node AS entity
